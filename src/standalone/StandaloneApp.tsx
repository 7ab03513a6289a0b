import { Button, FluentProvider } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import { useEffect, useRef, useState } from 'react';
import { refusalSentence } from '../app/sentences';
import type { Issue } from '../core/checks/types';
import type { WorkbookGrids } from '../core/grid/grid';
import type { Refusal } from '../core/flow/outcome';
import { createSay } from '../messages/createSay';
import type { PaneHost } from '../taskpane/host';
import { languageAtStart, PaneApp } from '../taskpane/PaneApp';
import { useSurroundingTheme } from '../taskpane/theme';
import { useFileDrop } from './useFileDrop';
import { BookView } from './BookView';
import { download } from './download';
import { openBook } from './openBook';
import type { OpenBook } from './openBook';
import type { Target } from './SheetView';
import { PAGE_STYLES } from './styles';

interface StandaloneAppProps {
  readonly host: PaneHost;
  /** Gives the bytes of the sample plan; null when this installation has none. */
  readonly loadSample: () => Promise<Uint8Array | null>;
  readonly openSample: boolean;
}

/** What is open: the book, its cells, and what the view shows of them. */
interface Shown {
  readonly book: OpenBook;
  readonly grids: WorkbookGrids;
  readonly sheet: string;
  readonly target: Target | null;
  readonly issues: readonly Issue[];
}

type Trouble = { readonly refusal: Refusal } | { readonly code: string } | null;

/** The page for a plain browser: open a file, see it beside the pane, save it as a new one. */
export function StandaloneApp({ host, loadSample, openSample }: StandaloneAppProps) {
  const theme = useSurroundingTheme(host);
  const [language, setLanguage] = useState(languageAtStart);
  const say = createSay(language);
  const [shown, setShown] = useState<Shown | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  const open = async (name: string, bytes: Uint8Array) => {
    const opened = await openBook(name, bytes);
    const grids = opened.ok ? await opened.value.read() : opened;
    setOpening(null);
    if (!opened.ok || !grids.ok) {
      setTrouble(grids.ok ? null : { refusal: grids.refusal });
      return;
    }
    const book = opened.value;
    book.onJump = ({ sheet, row, column }) =>
      setShown((before) =>
        before ? { ...before, sheet, target: { row, column, at: (before.target?.at ?? 0) + 1 } } : before,
      );
    const first = grids.value.sheets.find(({ visibility }) => visibility === 'visible');
    setTrouble(null);
    setSaved(null);
    setShown({ book, grids: grids.value, sheet: first?.name ?? '', target: null, issues: [] });
  };
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    setOpening(file.name);
    await open(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  const takeSample = async () => {
    setOpening(say('page.sample.name'));
    const bytes = await loadSample();
    if (bytes) return open(say('page.sample.name'), bytes);
    setOpening(null);
    setTrouble({ code: 'page.sample.missing' });
  };
  const over = useFileDrop((file) => void openFile(file));
  const begun = useRef(false);
  useEffect(() => {
    if (!openSample || begun.current) return;
    begun.current = true;
    void takeSample();
  });

  const save = async () => {
    if (!shown) return;
    const [, base = shown.book.name, ending = '.xlsx'] = /^(.*?)(\.[^.]+)?$/.exec(shown.book.name) ?? [];
    const name = say('page.saved-name', { name: base }) + ending;
    download(name, await shown.book.save());
    setSaved(name);
  };
  const paneHost: PaneHost = {
    ...host,
    onIssues: (issues) => setShown((before) => (before ? { ...before, issues } : before)),
    onWorkbookChanged: ({ tabs }) => {
      setSaved(null);
      void shown?.book.read().then((grids) => {
        if (!grids.ok) return;
        setShown((before) => {
          if (!before) return before;
          const [tab] = tabs;
          const stands = grids.value.sheets.some(({ name }) => name === tab);
          return {
            ...before,
            grids: grids.value,
            target: null,
            sheet: stands && tab !== undefined ? tab : before.sheet,
          };
        });
      });
    },
    onLanguage: setLanguage,
  };

  return (
    <FluentProvider theme={theme} className="pg-provider">
      <style>{PAGE_STYLES}</style>
      <div className="pg" lang={language}>
        <header className="pg-bar">
          <h1>{say('pane.title')}</h1>
          <span className="pg-name" role="status">
            {opening !== null
              ? say('page.opening', { file: opening })
              : saved !== null
                ? say('page.saved', { file: saved })
                : (shown?.book.name ?? '')}
          </span>
          <input
            ref={chooser}
            type="file"
            hidden
            accept=".xlsx,.xlsm"
            aria-label={say('page.open')}
            onChange={(event) => {
              void openFile(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <Button
            icon={<FolderOpen20Regular />}
            appearance={shown ? 'outline' : 'primary'}
            onClick={() => chooser.current?.click()}
          >
            {say('page.open')}
          </Button>
          {shown ? (
            <Button icon={<Save20Regular />} onClick={() => void save()}>
              {say('page.save')}
            </Button>
          ) : null}
        </header>
        {trouble ? (
          <p className="pg-alert" role="alert">
            {'refusal' in trouble ? refusalSentence(trouble.refusal, say) : say(trouble.code)}
          </p>
        ) : null}
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
                onSheet={(sheet) => setShown({ ...shown, sheet, target: null })}
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
