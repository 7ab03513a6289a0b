import { Button, FluentProvider } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import { startTransition, useEffect, useRef, useState } from 'react';
import type { CSSProperties } from 'react';
import { sayIn } from '../messages/loadLanguage';
import type { PaneHost } from '../pane/host';
import { languageAtStart, PaneApp } from '../pane/PaneApp';
import { useSurroundingTheme } from '../pane/theme';
import { fetched } from '../pane/views/later';
import { canPick, canPickFolder, pickFile, readFile, readHandle } from './files/fileAccess';
import type { ChosenFile } from './files/fileAccess';
import { FirstScreen } from './FirstScreen';
import { mayRead } from './files/recentFiles';
import type { RecentFile } from './files/recentFiles';
import { LeaveCard } from './LeaveCard';
import type { OpenBook } from './openBook';
import { OpeningBar } from './OpeningBar';
import { SAVE_ID, SaveIntoCard } from './SaveIntoCard';
import { ShareCard } from './ShareCard';
import { Splitter, usePaneWidth } from './Splitter';
import { PAGE_STYLES } from './styles';
import { TroubleBar } from './TroubleBar';
import { useBook } from './useBook';
import { meantFiles, useFileDrop } from './useFileDrop';
import type { DroppedFile } from './useFileDrop';
import { useRecentFiles } from './useRecentFiles';
import { usePreview } from './usePreview';
import { useFileTitle, useSaving } from './useSaving';
import { WhichFileCard } from './WhichFileCard';
import { heldColumns } from './heldColumns';

/** Comes with what opens files: before that there is nothing to be seen. */
const BookPlace = fetched(async () => (await import('./BookView')).BookView);

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
  const preview = usePreview(shown, say, inHand.setTrouble);
  const unsaved = shown?.unsaved === true;
  useFileTitle(shown?.file ?? null, unsaved, say);
  useEffect(() => {
    // The browser's own answer saves the page without the file.
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      if (unsaved && saving.asking === null && !saving.busy) void saving.save();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  const chooser = useRef<HTMLInputElement>(null);
  /** What waits for an answer, because unsaved writes would be lost by it. */
  const [sharing, setSharing] = useState(false);
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  const [asked, setAsked] = useState<readonly DroppedFile[]>([]);
  const recent = useRecentFiles();
  const paneWidth = usePaneWidth();

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
    else if (picked !== 'closed') {
      recent.add(picked);
      open(picked.name, () => readHandle(picked));
    }
  };
  const openRecent = async ({ handle, name }: RecentFile) => {
    if (!(await mayRead(handle))) {
      inHand.setTrouble({ kind: 'sentence', code: 'page.recent.denied', params: { file: name } });
      return;
    }
    const there = await handle.getFile().then(
      () => true,
      () => false,
    );
    if (there) {
      recent.add(handle);
      open(name, () => readHandle(handle));
      return;
    }
    recent.drop(handle);
    inHand.setTrouble({ kind: 'sentence', code: 'page.recent.gone', params: { file: name } });
  };
  const takeSample = async () => {
    const bytes = await loadSample();
    const name = say('page.sample.name');
    if (bytes) open(name, () => Promise.resolve({ name, bytes, place: null }));
    else inHand.setTrouble({ kind: 'sentence', code: 'page.sample.missing', params: {} });
  };
  const openDropped = ({ file, handle: asking }: DroppedFile) => {
    setAsked([]);
    unlessUnsaved(() =>
      open(file.name, async () => {
        const handle = await asking;
        if (!handle) return readFile(file);
        recent.add(handle);
        return readHandle(handle);
      }),
    );
  };
  const over = useFileDrop((files) => {
    const meant = meantFiles(files);
    const [only] = meant;
    if (meant.length > 1) setAsked(meant);
    else if (only) openDropped(only);
  });
  const begun = useRef(false);
  useEffect(() => {
    if (!openSample || begun.current) return;
    begun.current = true;
    void takeSample();
  });

  const paneHost: PaneHost = {
    ...host,
    onSheets: (sheets) => inHand.update((before) => ({ ...before, held: heldColumns(sheets) })),
    onStale: (stale) => inHand.update((before) => ({ ...before, stale })),
    // The pane's list is waited for; the sheet gets its colours right behind it, in pieces.
    onIssues: (issues) => startTransition(() => inHand.update((before) => ({ ...before, issues }))),
    onWorkbookChanged: ({ tabs }) => {
      saving.forget();
      if (tabs.length > 0) preview.leave();
      return inHand.readAgain(tabs);
    },
    preview: preview.place,
    saving: { unsaved, save: () => void saving.save() },
    onLanguage: setLanguage,
  };

  return (
    <FluentProvider theme={theme} className="pg-provider">
      <style>{PAGE_STYLES}</style>
      <div className="pg" lang={language} style={{ '--pg-pane': `${paneWidth.width}px` } as CSSProperties}>
        <p className="pg-print">{say('page.print')}</p>
        <header className="pg-top">
          <div className="pg-bar">
            <h1>{say('pane.title')}</h1>
            <span className="pg-name">
              {shown?.file ?? ''} {unsaved ? <b className="pg-unsaved">{say('page.unsaved')}</b> : null}
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
            {shown ? (
              <Button icon={<FolderOpen20Regular />} onClick={() => unlessUnsaved(() => void choose())}>
                {say('page.open')}
              </Button>
            ) : null}
            {shown ? (
              <Button
                id={SAVE_ID}
                icon={<Save20Regular />}
                appearance={unsaved ? 'primary' : 'outline'}
                title={shown.place ? say('page.save.into.hint', { file: shown.file }) : say('page.save.new.hint')}
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
          {asked.length > 0 ? (
            <WhichFileCard files={asked} say={say} onFile={openDropped} onBack={() => setAsked([])} />
          ) : null}
          {leaving && shown ? (
            <LeaveCard
              file={shown.file}
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
              stale={shown.stale}
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
              file={shown.file}
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
              <BookPlace
                part={{
                  book: shown.book,
                  grids: shown.grids,
                  sheet: shown.sheet,
                  target: shown.target,
                  held: shown.held,
                  issues: shown.issues,
                  say,
                  onSheet: (sheet) => inHand.update((before) => ({ ...before, sheet, target: null })),
                  preview: preview.shown,
                  edge: <Splitter pane={paneWidth} say={say} />,
                }}
                onFail={inHand.setTrouble}
              />
            </div>
            <div className="pg-pane">
              <KeyedPane book={shown.book} host={paneHost} />
            </div>
          </>
        ) : (
          <FirstScreen
            say={say}
            over={over}
            guide={host.guide}
            recent={recent}
            onOpen={() => void choose()}
            onRecent={(file) => void openRecent(file)}
            onSample={() => void takeSample()}
          />
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
