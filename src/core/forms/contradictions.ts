/** Answers of several files about one task: what contradicts, what is said twice, what another period said. */
import type { Task } from '../plan/types';
import { foldCase } from '../text/fold';
import type { Answer, Reason } from './answers';
import { isDifferent } from './placeAnswers';
import { ANSWER_FIELDS } from './types';
import type { AnswerField } from './types';

/** Answers about one task that say different things wait, all of them; the same thing said twice is written once. */
export function withContradictions(answers: readonly Answer[]): readonly Answer[] {
  const byTask = new Map<Task, Answer[]>();
  for (const answer of answers) {
    if (answer.task === null || answer.kind === 'lost') continue;
    const list = byTask.get(answer.task);
    if (list) list.push(answer);
    else byTask.set(answer.task, [answer]);
  }
  const changed = new Map<Answer, Answer>();
  for (const group of byTask.values()) {
    // A coordinating unit's remark, or a form of another period, contradicts nobody.
    const certain = group.filter(({ reasons }) => reasons.every(({ code }) => STILL_SPEAKS.has(code)));
    for (const answer of group) {
      const beside = besideCurrent(answer, certain);
      if (beside !== null) changed.set(answer, beside);
    }
    if (certain.length < 2) continue;
    // What was passed over in a former round is asked no more, nor is what was chosen instead.
    const fresh = certain.filter(({ isSeen }) => isSeen !== true);
    const everSaid = ANSWER_FIELDS.filter((field) => saidAbout(certain, field).size > 1);
    for (const answer of certain) {
      if (answer.isSeen === true && answer.cells.some(({ field }) => everSaid.includes(field)))
        changed.set(answer, withContradiction(answer));
    }
    const fields = ANSWER_FIELDS.filter((field) => saidAbout(fresh, field).size > 1);
    if (fields.length > 0) {
      for (const answer of fresh) {
        // The file that says what the plan holds stands beside the one that says something else.
        if (answer.cells.some(({ field }) => fields.includes(field))) changed.set(answer, withContradiction(answer));
      }
      continue;
    }
    const written = new Set<AnswerField>();
    for (const answer of fresh) {
      const left = answer.cells.filter(({ field }) => !written.has(field));
      for (const { field } of answer.cells) written.add(field);
      if (answer.kind === 'same' || left.length === answer.cells.length) continue;
      const isSaid = !left.some(isDifferent);
      changed.set(answer, isSaid ? repeated(answer) : { ...answer, cells: left });
    }
  }
  return answers.map((answer) => changed.get(answer) ?? answer);
}

function withContradiction(answer: Answer): Answer {
  return { ...answer, kind: 'doubt', reasons: [...answer.reasons, { code: 'contradiction' }] };
}

function repeated(answer: Answer): Answer {
  return { ...answer, kind: 'same', reasons: [], isRepeated: true };
}

const STILL_SPEAKS: ReadonlySet<Reason['code']> = new Set<Reason['code']>([
  'changed',
  'update',
  'unclear',
  'plan-keeps',
  'misplaced',
  'reopens',
  'overwritten',
  'future-day',
  'early-day',
]);

/**
 * A form of another period with what those of this one say about the same, or as said by them already; null where they do not
 * speak of it.
 */
function besideCurrent(answer: Answer, certain: readonly Answer[]): Answer | null {
  if (!answer.reasons.some(({ code }) => code === 'other-period')) return null;
  const others = new Set(
    answer.cells.flatMap(({ field, to }) =>
      certain.flatMap(({ cells }) =>
        cells.filter((cell) => cell.field === field && foldCase(cell.to) !== foldCase(to)),
      ),
    ),
  );
  const isSaid = answer.cells.every(({ field }) =>
    certain.some(({ cells }) => cells.some((cell) => cell.field === field)),
  );
  if (others.size === 0) return isSaid && answer.kind !== 'same' ? repeated(answer) : null;
  const now = [...new Set([...others].map(({ to }) => to))].join(', ');
  const reasons = answer.reasons.map((reason) => (reason.code === 'other-period' ? { ...reason, now } : reason));
  return { ...answer, reasons };
}

function saidAbout(answers: readonly Answer[], field: AnswerField): ReadonlySet<string> {
  return new Set(
    answers.flatMap(({ cells }) => cells.filter((cell) => cell.field === field).map(({ to }) => foldCase(to))),
  );
}
