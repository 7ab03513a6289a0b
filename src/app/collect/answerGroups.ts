/** Answers by what becomes of them, for a list that stays while they are written, taken back and written again. */
import type { Answer } from '../../core/forms/answers';
import { writtenCells } from '../../core/forms/placeAnswers';

/**
 * `doubt`, `lost`, `update` and `fill` as an answer was weighed; `former`: it comes from a form of another period, and one of
 * this period speaks of its task; `seen`: somebody saw it in a former round and did not choose it; `written`: this session wrote
 * it and the plan holds it; `passed`: another answer about the same was written instead; `same`: the plan held it already, or
 * another file says it too (`repeated`).
 */
export type AnswerGroupName =
  | 'doubt'
  | 'lost'
  | 'update'
  | 'fill'
  | 'former'
  | 'seen'
  | 'passed'
  | 'written'
  | 'same'
  | 'repeated';

export type AnswerGroups = Readonly<Record<AnswerGroupName, readonly Answer[]>>;

/**
 * Sorts answers, each into one group, in their order.
 * @param written ids of answers that this session wrote, taken back or not
 */
export function answerGroups(answers: readonly Answer[], written: ReadonlySet<string>): AnswerGroups {
  const stands = answers.filter((answer) => written.has(answer.id) && answer.kind !== 'lost' && isHeld(answer));
  const standing = new Set(stands);
  const ofTask = byTask(stands);
  const groups: Record<AnswerGroupName, Answer[]> = {
    doubt: [],
    lost: [],
    update: [],
    fill: [],
    former: [],
    seen: [],
    passed: [],
    written: [],
    same: [],
    repeated: [],
  };
  for (const answer of answers) {
    const isPassed = (ofTask.get(answer.task) ?? []).some((other) => contradicts(other, answer));
    if (standing.has(answer)) groups.written.push(answer);
    else groups[isPassed && isContradiction(answer) ? 'passed' : groupOf(answer)].push(answer);
  }
  return groups;
}

/** Returns the answers that are written where they are chosen. */
export function openAnswers({ doubt, update, fill, former, seen, passed }: AnswerGroups): readonly Answer[] {
  return [...doubt, ...update, ...fill, ...former, ...seen, ...passed];
}

function groupOf({ kind, reasons, isSeen, isRepeated }: Answer): AnswerGroupName {
  if (kind === 'same') return isRepeated === true ? 'repeated' : 'same';
  if (isSeen === true) return 'seen';
  const isAnswered = reasons.some((reason) => reason.code === 'other-period' && reason.now !== undefined);
  return kind === 'doubt' && isAnswered ? 'former' : kind;
}

/** Returns the ids of the answers of a list that another one of it contradicts: each of them is chosen by itself. */
export function clashingAnswers(answers: readonly Answer[]): ReadonlySet<string> {
  const clashing = [...byTask(answers).values()].flatMap((all) =>
    all.filter((answer) => all.some((other) => contradicts(other, answer))),
  );
  return new Set(clashing.map(({ id }) => id));
}

/**
 * Returns the ids of the answers of a list that are ticked one by one: another one of it, or one that is ticked elsewhere, says
 * something else about the same.
 * @param all every answer that was received
 */
export function tickedAlone(
  answers: readonly Answer[],
  all: readonly Answer[],
  ticked: ReadonlySet<string>,
): ReadonlySet<string> {
  const own = new Set(answers.map(({ id }) => id));
  const elsewhere = byTask(all.filter(({ id }) => ticked.has(id) && !own.has(id)));
  const barred = answers.filter((answer) =>
    (elsewhere.get(answer.task) ?? []).some((other) => contradicts(other, answer)),
  );
  return new Set([...clashingAnswers(answers), ...barred.map(({ id }) => id)]);
}

/** Returns true for two answers that say different things about one cell: one of them alone can be written. */
export function contradicts(one: Answer, other: Answer): boolean {
  if (one.id === other.id || one.task === null || one.task !== other.task) return false;
  return one.cells.some(({ field, to }) => other.cells.some((cell) => cell.field === field && cell.to !== to));
}

/**
 * Returns the ids that are ticked: what somebody ticked stays so, and so does what was written, for it may be taken back. What
 * is weighed for the first time, or otherwise than before, is ticked where it fills a blank or where a unit said it anew about
 * a result that nobody else has changed, and nobody passed it over in a former round.
 */
export function tickedAnswers(
  answers: readonly Answer[],
  before: {
    readonly answers: readonly Answer[];
    readonly ticked: ReadonlySet<string>;
    readonly written: ReadonlySet<string>;
  } | null,
): ReadonlySet<string> {
  const kinds = new Map((before?.answers ?? []).map(({ id, kind }) => [id, kind]));
  const isTicked = ({ id, kind, isSeen }: Answer): boolean =>
    before !== null && (kinds.get(id) === kind || before.written.has(id))
      ? before.ticked.has(id)
      : (kind === 'fill' || kind === 'update') && isSeen !== true;
  const ticked = answers.filter(isTicked);
  const chosen = new Set(before === null ? [] : ticked.filter(({ id }) => before.ticked.has(id)));
  const ofTask = byTask([...chosen]);
  // What somebody chose instead of an answer stays chosen when that answer is weighed anew.
  const isFree = (answer: Answer): boolean =>
    chosen.has(answer) || !(ofTask.get(answer.task) ?? []).some((other) => contradicts(other, answer));
  return new Set(ticked.filter(isFree).map(({ id }) => id));
}

/** The plan says what the answer says. */
function isHeld(answer: Answer): boolean {
  return writtenCells(answer).length === 0;
}

function isContradiction({ reasons }: Answer): boolean {
  return reasons.some(({ code }) => code === 'contradiction');
}

function byTask(answers: readonly Answer[]): ReadonlyMap<Answer['task'], readonly Answer[]> {
  const ofTask = new Map<Answer['task'], Answer[]>();
  for (const answer of answers) {
    if (answer.task === null) continue;
    const known = ofTask.get(answer.task);
    if (known) known.push(answer);
    else ofTask.set(answer.task, [answer]);
  }
  return ofTask;
}
