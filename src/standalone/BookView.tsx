import type { Issue, Severity } from '../core/checks/types';
import type { WorkbookGrids } from '../core/grid/grid';
import type { Say } from '../messages/say';
import type { TabLook } from './openBook';
import { placeKey } from './gridLayout';
import { SheetView } from './SheetView';
import type { Target } from './SheetView';

interface BookViewProps {
  readonly grids: WorkbookGrids;
  readonly looks: ReadonlyMap<string, TabLook>;
  readonly sheet: string;
  readonly target: Target | null;
  readonly issues: readonly Issue[];
  readonly say: Say;
  readonly onSheet: (sheet: string) => void;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** The open workbook: one sheet, and tabs for all of them. Hidden sheets are last and say so; very hidden ones stay away. */
export function BookView({ grids, looks, sheet: name, target, issues, say, onSheet }: BookViewProps) {
  const sheets = grids.sheets.filter(({ visibility }) => visibility !== 'veryHidden');
  const sheet = sheets.find((candidate) => candidate.name === name) ?? sheets[0];
  const shown = sheet?.name;
  const marks = marksOf(issues, shown);
  return (
    <section className="bv" aria-label={say('page.workbook')}>
      {sheet ? (
        <SheetView
          key={sheet.name}
          sheet={sheet}
          look={looks.get(sheet.name) ?? null}
          target={target}
          marks={marks}
          say={say}
        />
      ) : null}
      <nav className="bv-tabs" aria-label={say('page.sheets')}>
        {sheets.map(({ name: tab, visibility, own }) => (
          <button
            key={tab}
            type="button"
            className={own === null ? 'bv-tab' : 'bv-tab bv-own'}
            aria-current={tab === shown ? 'true' : undefined}
            onClick={() => onSheet(tab)}
          >
            {visibility === 'visible' ? tab : say('page.sheet.hidden', { sheet: tab })}
          </button>
        ))}
      </nav>
    </section>
  );
}

function marksOf(issues: readonly Issue[], sheet: string | undefined): ReadonlyMap<string, Severity> {
  const gravest = new Map<string, Severity>();
  for (const issue of issues) {
    if (issue.sheet !== sheet || issue.row === null || issue.column === null) continue;
    const key = placeKey(issue.row, issue.column);
    const before = gravest.get(key);
    if (before === undefined || GRAVITY[before] < GRAVITY[issue.severity]) gravest.set(key, issue.severity);
  }
  return gravest;
}
