/** The tab "Trả lời …": who has answered, what is missing, and what came back and was not written. */
import type { Say } from '../../messages/say';
import { dateCell, fittedRow, numberCell, rowArea, textCell } from '../draft/cells';
import { reportTab } from '../draft/reportTab';
import { rowHeight, withHeights } from '../draft/rowHeights';
import type { CellDraft, RowDraft, StyleName, TabDraft } from '../draft/types';
import type { MergedArea } from '../grid/grid';
import { countText } from '../report/text/figures';
import { periodName, shortPeriodName } from '../report/text/periodName';
import { closedAtText } from '../report/text/titleBlock';
import type { ClosingTime } from '../report/text/titleBlock';
import { vietnameseDate } from '../time/date';
import { periodCode } from '../time/period';
import type { Period } from '../time/types';
import type { Answer } from './answers';
import { answerText, reasonsText, senderLine } from './answerTexts';
import { statusText } from './formTab';
import { leftMark } from './leftAnswers';
import type { LeftAnswer } from './leftAnswers';
import { replacedMark } from './replacedAnswers';
import type { ReplacedAnswer } from './replacedAnswers';
import { daysLate, replyByMark, replyMark } from './replies';
import type { Replies, UnitReply } from './replies';

export interface RepliesTabInput {
  readonly period: Period;
  readonly asOf: ClosingTime['date'];
  readonly replies: Replies;
  /** Answers that were not written. */
  readonly undecided: readonly Answer[];
  /** No person chose among them. */
  readonly isRule: boolean;
  /** What former rounds left and nothing has settled since. */
  readonly left: readonly LeftAnswer[];
  /** What answers replaced in the plan, in former rounds and in this one. */
  readonly replaced: readonly ReplacedAnswer[];
  /** Files that could not be used, each with the sentence that says why. */
  readonly unusable: readonly { readonly file: string; readonly why: string }[];
  readonly closedAt: ClosingTime;
  readonly say: Say;
}

// A day and the longest head of a column of figures stand without a break in wide letters too.
const WIDTHS: readonly number[] = [5, 38, 13, 11, 11, 16, 10, 37, 19];
const LAST = WIDTHS.length - 1;
/** Hidden, right of the columns in sight. */
const MARK = LAST + 1;
const HEADS = ['unit', 'sent', 'answered', 'missing', 'received', 'late', 'file', 'state'] as const;

/** Makes the tab. The same input gives the same draft. */
export function repliesTab(input: RepliesTabInput): TabDraft {
  const { period, asOf, replies, undecided, isRule, left, replaced, unusable, closedAt, say } = input;
  const { replyBy } = replies;
  const rows: RowDraft[] = [];
  const merges: MergedArea[] = [];
  const wide = WIDTHS.reduce((sum, width) => sum + width, 0);
  const fullWidth = (text: string, style: StyleName, mark: string | null = null, height?: number): void => {
    const cell = textCell(text, style);
    const cells: (CellDraft | null)[] = [cell];
    if (mark !== null) cells[MARK] = textCell(mark, 'faint');
    rows.push({ cells: Array.from(cells, (each) => each ?? null), height: height ?? rowHeight([cell], [wide]) });
    merges.push(rowArea(rows.length, 0, LAST));
  };
  /** A line of a list: a number, and texts over spans of columns. */
  const line = (
    number: number,
    spans: readonly (readonly [from: number, to: number, text: string])[],
    mark: string | null = null,
  ): void => {
    const cells: (CellDraft | null)[] = Array.from({ length: LAST + 1 }, () => textCell(null));
    cells[0] = numberCell(number, 'count');
    let height = 0;
    for (const [from, to, text] of spans) {
      const cell = textCell(text);
      cells[from] = cell;
      const width = WIDTHS.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
      height = Math.max(height, rowHeight([cell], [width]));
      if (to > from) merges.push(rowArea(rows.length + 1, from, to));
    }
    if (mark !== null) cells[MARK] = textCell(mark, 'faint');
    rows.push({ cells, height });
  };

  fullWidth(say('replies.title', { period: periodName(period, say).toUpperCase() }), 'title');
  const wanted =
    replyBy === null ? say('replies.deadline.unknown') : say('replies.deadline', { replyBy: vietnameseDate(replyBy) });
  fullWidth(wanted, 'subtitle', replyByMark(replyBy));
  fullWidth(closedAtText(closedAt, say), 'subtitle');
  rows.push(
    fittedRow([
      textCell(say('forms.column.number'), 'header'),
      ...HEADS.map((head) => textCell(say(`replies.column.${head}`), 'header')),
    ]),
  );
  const headerRow = rows.length;
  for (const [index, reply] of replies.units.entries()) {
    const missing = reply.sent - reply.answered.length;
    rows.push(
      fittedRow([
        numberCell(index + 1, 'count'),
        textCell(reply.name),
        numberCell(reply.sent, 'count'),
        numberCell(reply.answered.length, 'figure'),
        numberCell(missing, 'figure'),
        dateCell(reply.received),
        numberCell(daysLate(reply, replyBy), 'figure'),
        textCell(reply.files.join('; ')),
        textCell(say(`replies.state.${replyState(reply)}`), 'text-centre'),
        textCell(replyMark(reply), 'faint'),
      ]),
    );
  }
  if (replies.missing.length > 0) {
    fullWidth(say('replies.missing', { count: countText(replies.missing.length, say) }), 'section');
    for (const [index, { unit, asked }] of replies.missing.entries()) {
      line(index + 1, [
        [1, 1, unit],
        [2, 7, asked.task.content],
        [8, 8, statusText(asked, asOf, say)],
      ]);
    }
  }
  const waiting = [...undecided.map((answer) => leftOf(answer, isRule, say)), ...left];
  if (waiting.length > 0) {
    fullWidth(say('replies.undecided', { count: countText(waiting.length, say) }), 'section');
    for (const [index, each] of waiting.entries()) {
      const [who, content, text, why] = each.line;
      const spans = [[1, 1, who] as const, [2, 6, content] as const, [7, 7, text] as const, [8, 8, why] as const];
      line(index + 1, spans, leftMark(each));
    }
  }
  if (replaced.length > 0) {
    fullWidth(say('replies.replaced', { count: countText(replaced.length, say) }), 'section');
    for (const [index, each] of replaced.entries()) {
      const spans = [
        [1, 1, each.who],
        [2, 4, each.content],
        [5, 7, each.text],
        [8, 8, each.day],
      ] as const;
      line(index + 1, spans, replacedMark(each));
    }
  }
  if (unusable.length > 0) {
    fullWidth(say('replies.unusable', { count: countText(unusable.length, say) }), 'section');
    for (const [index, { file, why }] of unusable.entries()) {
      line(index + 1, [
        [1, 1, file],
        [2, 8, why],
      ]);
    }
  }
  return reportTab(
    {
      identity: `replies:${periodCode(period)}`,
      kind: 'replies',
      title: repliesTitle(period, say),
      rows: withHeights(rows, [...WIDTHS]),
      widths: [...WIDTHS, 4],
      merges,
      head: [1, headerRow],
      last: MARK,
      hiddenColumns: [MARK],
    },
    say,
  );
}

function leftOf(answer: Answer, isRule: boolean, say: Say): LeftAnswer {
  const { said, isSeen, unit, task, cells, content } = answer;
  const who = senderLine(answer, say);
  const why = reasonsText(answer, say) || say(isRule && isSeen !== true ? 'collect.why.update' : 'collect.why.seen');
  return {
    sum: said,
    isSeen: isSeen === true || !isRule,
    unit,
    task: task?.key ?? null,
    said: cells.map(({ field, to }) => [field, to]),
    line: [who, content, answerText(answer, say), why],
  };
}

/** Returns the title of the tab of a period. */
export function repliesTitle(period: Period, say: Say): string {
  // A sheet name has no slash.
  return say('replies.tab', { period: shortPeriodName(period, say).replace('/', '-') });
}

/** Returns how far a unit is with its answers. */
export function replyState({ sent, answered }: UnitReply): 'complete' | 'part' | 'none' {
  if (answered.length === 0) return 'none';
  return answered.length >= sent ? 'complete' : 'part';
}
