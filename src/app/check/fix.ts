/** What can be put into cells in which something is wrong: one cell, or all with the same text. `writeCells` does it. */
import type { Issue } from '../../core/checks/types';
import type { CellValue } from '../../core/grid/grid';
import { fold } from '../../core/text/fold';
import { withoutUnseen } from '../../core/text/unseen';
import type { CellEdit } from '../../workbook/port';
import type { OpenedPlan } from '../open/openPlan';
import { placeOf } from './placeOf';

/** What a fix would do, for a look before it is taken. */
export interface Fix {
  /** What the cells hold, as typed; empty for blank cells. */
  readonly from: string;
  readonly to: string;
  readonly edits: readonly CellEdit[];
}

/** The fixes of the issues shown. */
export interface Fixes {
  /**
   * Returns the fix of an issue's cell. Null when nothing is suggested, or when the cell holds something else than the text
   * that the suggestion was made of (a figure, a formula without a value, half of a row cut in two).
   */
  readonly one: (issue: Issue) => Fix | null;
  /**
   * Returns the fix of every cell that holds the same text in a column of the same meaning and should hold the same; null
   * when there is no other such cell, or when the cell is blank (blanks have nothing in common).
   */
  readonly all: (issue: Issue) => Fix | null;
}

/** Finds the fixes of issues in the plan that they were found in. */
export function fixesOf(opened: OpenedPlan, issues: readonly Issue[]): Fixes {
  const alike = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (issue.suggestion === null || issue.text === '') continue;
    const key = likenessOf(opened, issue);
    const list = alike.get(key);
    if (list) list.push(issue);
    else alike.set(key, [issue]);
  }
  const one = (issue: Issue): Fix | null => fixOf(opened, issue);
  return {
    one,
    all(issue) {
      const first = one(issue);
      if (first === null || first.from.trim() === '') return null;
      const edits = new Map<string, CellEdit>();
      for (const other of alike.get(likenessOf(opened, issue)) ?? []) {
        const fix = one(other);
        for (const edit of fix?.from === first.from ? fix.edits : []) {
          edits.set(`${edit.row}\n${edit.column}\n${edit.sheet}`, edit);
        }
      }
      return edits.size > 1 ? { ...first, edits: [...edits.values()] } : null;
    },
  };
}

function fixOf(opened: OpenedPlan, issue: Issue): Fix | null {
  const { suggestion } = issue;
  const place = placeOf(opened.grids, issue);
  if (suggestion === null || place === null) return null;
  const { sheet, row, column, value } = place;
  if (!holdsText(value, issue.text) || value === suggestion) return null;
  return {
    from: typeof value === 'string' ? value : '',
    to: suggestion,
    edits: [{ sheet, row, column, expected: value, value: suggestion }],
  };
}

function holdsText(value: CellValue, text: string): boolean {
  // The plan was read without characters that show nothing; the cell has kept them.
  if (value === null) return fold(text) === '';
  return typeof value === 'string' && fold(withoutUnseen(value)) === fold(text);
}

/** What cells that can be fixed together have in common: meaning of the column, text and suggestion. */
function likenessOf({ plan }: OpenedPlan, { sheet, column, text, suggestion }: Issue): string {
  const { columns = [] } = plan.sheets.find(({ name }) => name === sheet) ?? {};
  const meaning = columns.find((each) => each.column === column)?.meaning ?? [sheet, column];
  return JSON.stringify([meaning, text, suggestion]);
}
