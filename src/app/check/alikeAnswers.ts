/** Other cells that hold the text which an answer takes the place of, so that one answer can settle all of them. */
import type { Issue } from '../../core/checks/types';
import { foldCase } from '../../core/text/fold';
import { fixOfAnswer, questionsOf } from './answers';
import type { Question } from './answers';
import type { Fix } from './fix';
import type { IssueDesk } from './shownIssues';

/** A cell that an answer may be written into, and the matter that it settles there. */
export interface AnswerCell {
  /** Tells the cell from others. */
  readonly key: string;
  readonly issue: Issue;
  readonly question: Question;
}

/** Returns the cell of a question as one of those that take an answer. */
export function answerCell(issue: Issue, question: Question): AnswerCell {
  const { sheet, row, column } = question.cell;
  return { key: JSON.stringify([sheet, row, column]), issue, question };
}

/**
 * Returns the other cells in which the same is wrong and the same text stands, in the order of the plan: what is asked of
 * them is what is asked of this one. Empty for a blank cell (blanks have nothing in common), and where the answer goes into
 * another cell than the one that is wrong (its text is no error, so that others with it need no answer).
 * @param among issues to look through
 */
export function alikeCells(
  { opened, tasks }: Pick<IssueDesk, 'opened' | 'tasks'>,
  among: readonly Issue[],
  issue: Issue,
  question: Question,
): readonly AnswerCell[] {
  if (question.from === '' || !isOwn(issue, question)) return [];
  const own = answerCell(issue, question);
  const wrong = wrongText(question);
  const found = new Map<string, AnswerCell>();
  for (const other of among) {
    // Their texts tell most of them apart; what is asked takes a look into the plan.
    if (other.code !== issue.code || !sharesText(other, issue)) continue;
    const task = (other.task === null ? undefined : tasks.get(other.task)) ?? null;
    const asked = questionsOf(opened, other, task).find((each) => isOwn(other, each) && each.kind === question.kind);
    if (asked === undefined || wrongText(asked) !== wrong) continue;
    const cell = answerCell(other, asked);
    if (cell.key !== own.key) found.set(cell.key, cell);
  }
  return [...found.values()];
}

/**
 * Returns what an answer would write into several cells as one write, for a look before it is taken; null where it says
 * nothing to any of them (see `fixOfAnswer`). Cells that hold the answer already are left out.
 */
export function fixOfAnswers(questions: readonly Question[], typed: string): Fix | null {
  const fixes = questions.map((question) => fixOfAnswer(question, typed)).filter((fix) => fix !== null);
  const [first] = fixes;
  if (first === undefined || fixes.length === 1) return first ?? null;
  const piece = questions.find((question) => question.piece !== null)?.piece ?? null;
  const texts = piece === null ? first : { from: piece, to: typed.normalize('NFC').trim() };
  return { from: texts.from, to: texts.to, edits: fixes.flatMap(({ edits }) => edits) };
}

function isOwn({ row, column }: Issue, { cell }: Question): boolean {
  return cell.row === row && cell.column === column;
}

/** The text in a cell that the answer takes the place of. */
function wrongText({ piece, from }: Question): string {
  return foldCase(piece ?? from);
}

/** A name may be the whole of one cell and a piece of another. */
function sharesText(one: Issue, other: Issue): boolean {
  if (one.text !== '' && one.text === other.text) return true;
  return one.part !== '' && foldCase(one.part) === foldCase(other.part);
}
