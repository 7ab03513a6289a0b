/** Answers in words: what one says, how it was matched, why it waits. */
import type { Say } from '../../messages/say';
import { periodName } from '../report/text/periodName';
import { foldCase } from '../text/fold';
import { parsePeriod } from '../time/period';
import type { Answer, AnswerCell, Reason } from './answers';
import { writtenCells } from './placeAnswers';
import { isLocked } from './lockedCells';
import { replacedCells } from './replacedAnswers';
import { ANSWER_FIELDS, PROGRESS_FIELDS } from './types';
import type { OtherCell } from './types';

/** Returns what an answer says: each cell from what stands in the plan to what the form has. */
export function answerText(answer: Answer, say: Say): string {
  const cells = answer.kind === 'same' || answer.kind === 'lost' ? answer.cells : writtenCells(answer);
  const shown = cells.length === 0 ? answer.cells : cells;
  const texts = [...shown.map((cell) => cellText(cell, say)), ...answer.others.map((other) => otherText(other, say))];
  return texts.length === 0 ? answer.content : texts.join(say('collect.cell.separator'));
}

/** Returns what an answer replaces in the plan, each cell from what stands there; empty where it only fills blanks. */
export function replacedText(answer: Answer, say: Say): string {
  return replacedCells(answer)
    .map((cell) => cellText(cell, say))
    .join(say('collect.cell.separator'));
}

function otherText({ header, text, isBeside }: OtherCell, say: Say): string {
  if (isBeside === true) return say('collect.beside', { column: header, text });
  return isLocked(header)
    ? say('collect.typed-over', { field: say(`forms.column.${header}`), to: text })
    : say('collect.cell', { field: header, from: say('collect.blank'), to: text });
}

function cellText({ field, from, to }: AnswerCell, say: Say): string {
  if (from !== '' && foldCase(from) === foldCase(to))
    return say('collect.cell.held', { field: say(`forms.column.${field}`), to });
  return say('collect.cell', {
    field: say(`forms.column.${field}`),
    from: from === '' ? say('collect.blank') : from,
    to,
  });
}

/** Returns who answers: the unit, or that it stands in a copy of the plan. */
export function senderText({ unitName, isPlan }: Answer, say: Say): string {
  return unitName ?? say(isPlan === true ? 'collect.unit-copy' : 'collect.unit-unknown');
}

/** Returns who answers and in which file, as a line of the tab of who has answered says it. */
export function senderLine(answer: Answer, say: Say): string {
  return `${senderText(answer, say)}\n${answer.file}`;
}

/** Returns how the row was matched with its task. */
export function matchText({ how, share }: Answer, say: Say): string {
  return how === 'similar' ? say('collect.how.similar', { share: share ?? 0 }) : say(`collect.how.${how}`);
}

/** Returns why an answer waits, or cannot be written; empty for one that need not wait. */
export function reasonsText({ reasons }: Answer, say: Say): string {
  return [...new Set(reasons.map((reason) => reasonText(reason, say)))].join(say('collect.cell.separator'));
}

function reasonText(reason: Reason, say: Say): string {
  switch (reason.code) {
    case 'similar':
      return say('collect.why.similar', { share: reason.share });
    case 'unclear':
      return unclearText(reason, say);
    case 'misplaced':
      return say(PROGRESS_FIELDS.has(reason.field) ? 'collect.why.no-day' : 'collect.why.misplaced', {
        column: say(`forms.column.${reason.field}`),
        text: reason.text,
      });
    case 'reopens':
    case 'plan-keeps':
      return say(`collect.why.${reason.code}`, { text: reason.text });
    case 'future-day':
      return say('collect.why.future-day', { day: reason.day });
    case 'early-day':
      return say(`collect.why.early-day.${reason.about}`, { day: reason.day, since: reason.since });
    case 'other-period':
    case 'other-year':
      return periodText(reason, say);
    case 'other-plan':
      return say('collect.why.other-plan', { plan: reason.plan });
    case 'locked':
      return isLocked(reason.column)
        ? say('collect.why.locked', { column: say(`forms.column.${reason.column}`) })
        : reason.column;
    case 'no-column': {
      const field = ANSWER_FIELDS.find((each) => each === reason.column);
      return say('collect.why.no-column', {
        column: field === undefined ? reason.column : say(`forms.column.${field}`),
      });
    }
    case 'note':
      return say('collect.why.note', { cell: reason.cell });
    case 'other-sheet':
      return say('collect.why.other-sheet', { sheet: reason.sheet });
    case 'ambiguous':
      return say('collect.why.ambiguous', { count: reason.count });
    default:
      return say(`collect.why.${reason.code}`);
  }
}

function unclearText({ about, text = '', day = '' }: Extract<Reason, { code: 'unclear' }>, say: Say): string {
  switch (about) {
    case undefined:
      return say('collect.why.unclear');
    case 'day-against':
      return say('collect.why.unclear.day-against', { text, day });
    default:
      return say(`collect.why.unclear.${about}`, { text });
  }
}

function periodText(reason: Extract<Reason, { code: 'other-period' | 'other-year' }>, say: Say): string {
  const read = parsePeriod(reason.period);
  const period = read === null ? reason.period : periodName(read, say);
  return reason.now === undefined
    ? say(`collect.why.${reason.code}`, { period })
    : say('collect.why.other-period.now', { period, now: reason.now });
}
