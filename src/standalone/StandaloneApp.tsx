import { Button, FluentProvider, Link } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import { useEffect, useRef, useState } from 'react';
import { sayIn } from '../messages/loadLanguage';
import type { PaneHost } from '../pane/host';
import { languageAtStart, PaneApp } from '../pane/PaneApp';
import { useSurroundingTheme } from '../pane/theme';
import { BookView } from './BookView';
import { canPick, canPickFolder, pickFile, readFile, readHandle } from './files/fileAccess';
import type { ChosenFile } from './files/fileAccess';
import { LeaveCard } from './LeaveCard';
import type { OpenBook } from './openBook';
import { OpeningBar } from './OpeningBar';
import { SaveIntoCard } from './SaveIntoCard';
import { ShareCard } from './ShareCard';
import { PAGE_STYLES } from './styles';
import { TroubleBar } from './TroubleBar';
import { useBook } from './useBook';
import { useFileDrop } from './useFileDrop';
import { useFileTitle, useSaving } from './useSaving';

interface StandaloneAppProps {
  readonly host: PaneHost;
  /** Returns the bytes of the sample plan; null when this installation has none. */
  readonly loadSample: () => Promise<Uint8Array | null>;
  readonly openSample: boolean;
}

/** The page for a plain browser: open a file, see it beside the pane, save it as a new one or into the file itself. */
export function StandaloneApp({ host, loadSample, openSample }: StandaloneAppProps) {
  const theme = useSurroundingTheme(host);
  const [language, setLanguage] = useState(languageAtStart);
  const say = sayIn(language);
  const inHand = useBook();
  const { shown, opening, trouble } = inHand;
  const saving = useSaving(inHand, host, say);
  const unsaved = shown?.unsaved === true;
  useFileTitle(shown?.book.name ?? null, unsaved, say);
  const chooser = useRef<HTMLInputElement>(null);
  /** What waits for an answer, because unsaved writes would be lost by it. */
  const [sharing, setSharing] = useState(false);
  const [leaving, setLeaving] = useState<(() => void) | null>(null);

  const unlessUnsaved = (go: () => void) => {
    if (shown?.unsaved === true) setLeaving(() => go);
    else go();
  };
  const open = (name: string, choose: () => Promise<ChosenFile>) => {
    saving.forget();
    void inHand.open(name, choose);
  };
  const choose = async () => {
    const picked = canPick() ? await pickFile() : 'missing';
    if (picked === 'missing') chooser.current?.click();
    else if (picked !== 'closed') open(picked.name, () => readHandle(picked));
  };
  const takeSample = async () => {
    const bytes = await loadSample();
    const name = say('page.sample.name');
    if (bytes) open(name, () => Promise.resolve({ name, bytes, place: null }));
    else inHand.setTrouble({ kind: 'sentence', code: 'page.sample.missing', params: {} });
  };
  const over = useFileDrop((file, asked) =>
    unlessUnsaved(() =>
      open(file.name, async () => {
        const handle = await asked;
        return handle ? readHandle(handle) : readFile(file);
      }),
    ),
  );
  const begun = useRef(false);
  useEffect(() => {
    if (!openSample || begun.current) return;
    begun.current = true;
    void takeSample();
  });

  const paneHost: PaneHost = {
    ...host,
    onIssues: (issues) => inHand.update((before) => ({ ...before, issues })),
    onWorkbookChanged: ({ tabs }) => {
      saving.forget();
      return inHand.readAgain(tabs);
    },
    saving: { unsaved, save: () => void saving.save() },
    onLanguage: setLanguage,
  };

  return (
    <FluentProvider theme={theme} className="pg-provider">
      <style>{PAGE_STYLES}</style>
      <div className="pg" lang={language}>
        <header className="pg-top">
          <div className="pg-bar">
            <h1>{say('pane.title')}</h1>
            <span className="pg-name">
              {shown?.book.name ?? ''} {unsaved ? <b className="pg-unsaved">{say('page.unsaved')}</b> : null}
            </span>
            <input
              ref={chooser}
              type="file"
              hidden
              accept=".xlsx,.xlsm"
              aria-label={say('page.open')}
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                if (file) open(file.name, () => readFile(file));
                event.target.value = '';
              }}
            />
            <Button
              icon={<FolderOpen20Regular />}
              appearance={shown ? 'outline' : 'primary'}
              onClick={() => unlessUnsaved(() => void choose())}
            >
              {say('page.open')}
            </Button>
            {shown ? (
              <Button
                icon={<Save20Regular />}
                appearance={unsaved ? 'primary' : 'outline'}
                title={shown.place ? say('page.save.into.hint', { file: shown.book.name }) : say('page.save.new.hint')}
                onClick={() => void saving.save()}
              >
                {say('page.save')}
              </Button>
            ) : null}
            {shown ? (
              <Button icon={<Send20Regular />} aria-expanded={sharing} onClick={() => setSharing(!sharing)}>
                {say('share.button')}
              </Button>
            ) : null}
          </div>
          <p className={saving.said === '' ? 'td-hidden' : 'pg-notice pg-said'} role="status">
            {saving.said}
          </p>
          {opening ? <OpeningBar opening={opening} say={say} /> : null}
          {trouble ? (
            <TroubleBar trouble={trouble} host={host} say={say} onClose={() => inHand.setTrouble(null)} />
          ) : null}
          {leaving && shown ? (
            <LeaveCard
              file={shown.book.name}
              say={say}
              onGo={() => {
                setLeaving(null);
                leaving();
              }}
              onBack={() => setLeaving(null)}
            />
          ) : null}
          {sharing && shown ? (
            <ShareCard
              say={say}
              onShare={(options) => {
                setSharing(false);
                void saving.share(options);
              }}
              onBack={() => setSharing(false)}
            />
          ) : null}
          {saving.asking && shown ? (
            <SaveIntoCard
              file={shown.book.name}
              {...saving.asking}
              withFolder={canPickFolder()}
              busy={saving.busy}
              say={say}
              onFolder={() => void saving.withFolder()}
              onDownload={() => void saving.withDownload()}
              onNew={() => void saving.asNew()}
              onBack={saving.back}
            />
          ) : null}
        </header>
        {shown ? (
          <>
            <div className="pg-book">
              <BookView
                grids={shown.grids}
                looks={shown.book.looks}
                sheet={shown.sheet}
                target={shown.target}
                issues={shown.issues}
                say={say}
                onSheet={(sheet) => inHand.update((before) => ({ ...before, sheet, target: null }))}
              />
            </div>
            <div className="pg-pane">
              <KeyedPane book={shown.book} host={paneHost} />
            </div>
          </>
        ) : (
          <main className={over ? 'pg-drop pg-over' : 'pg-drop'}>
            <p>{say('page.intro')}</p>
            <p className="td-quiet">{say('page.drop')}</p>
            <Button onClick={() => void takeSample()}>{say('page.sample')}</Button>
            <p>
              <Link href={host.guide} target="_blank" rel="noreferrer">
                {say('pane.help')}
              </Link>
            </p>
          </main>
        )}
      </div>
    </FluentProvider>
  );
}

const keys = new WeakMap<OpenBook, number>();
let lastKey = 0;

/** A new book gets a new pane, so that nothing of the old one stays behind. */
function KeyedPane({ book, host }: { readonly book: OpenBook; readonly host: PaneHost }) {
  let key = keys.get(book);
  if (key === undefined) keys.set(book, (key = ++lastKey));
  return <PaneApp key={key} port={book.port} host={host} />;
}
