/** A change of a plan in words. */
import type { Say } from '../../../messages/say';
import { CHANGE_KINDS, kindsOf } from '../../amendments/types';
import type { Aspect, ChangeKind, PlanChanges, TaskChange, WordPiece } from '../../amendments/types';
import type { Plan, Task } from '../../plan/types';
import { fold } from '../../text/fold';
import { figureText } from './figures';

/** Letters of a piece that stayed, on either side of what was changed. */
const NEAR_LETTERS = 24;

/** Returns what was done, in a few words: "Đổi chủ trì; sửa câu chữ". */
export function changeLabel(change: TaskChange, say: Say): string {
  return kindsOf(change)
    .map((kind) => say(`compare.kind.${kind}`))
    .join('; ');
}

/** Returns the task that a change shows: that of the later plan, or the one that is gone. */
export function shownTask(change: TaskChange): Task | undefined {
  if (change.kind === 'removed') return change.before;
  return change.kind === 'unclear' ? change.after[0] : change.after;
}

/** Returns the changes that are more than another number: when a row is put in, all numbers below it change. */
export function changesOfMatter({ changes }: PlanChanges): readonly TaskChange[] {
  return changes.filter((change) => !isNumberOnly(change));
}

function isNumberOnly(change: TaskChange): boolean {
  return kindsOf(change).every((kind) => kind === 'number');
}

/** How many tasks were changed in each way; a task that was changed in two ways counts under both. */
export function changeCounts({ changes }: PlanChanges): Readonly<Record<ChangeKind, number>> {
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const change of changes) for (const kind of kindsOf(change)) counts[kind] += 1;
  return counts;
}

/** Returns the counts in one sentence: "Thêm: 2 · Bỏ: 1 · …; giữ nguyên: 140". */
export function changeSummary(found: PlanChanges, say: Say): string {
  const counts = changeCounts(found);
  const same = figureText(found.same, say);
  const parts = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    say('compare.count', { kind: say(`compare.kind.${kind}`), count: figureText(counts[kind], say) }),
  );
  if (parts.length === 0) return say('compare.none', { same });
  return say('compare.counts', { counts: parts.join(' · '), same });
}

/** Returns what is to be known about a comparison besides its changes, a sentence each. */
export function changeNotes(found: PlanChanges, say: Say): readonly string[] {
  const { before, after, renamed } = found;
  const numbers = found.changes.filter(isNumberOnly).length;
  return [
    ...(before.year === after.year
      ? []
      : [say('compare.note.years', { before: String(before.year), after: String(after.year) })]),
    ...renamed.map(({ what, from, to, tasks }) =>
      say('compare.note.renamed', { what: say(`compare.place.${what}`), from, to, tasks: figureText(tasks, say) }),
    ),
    ...(numbers === 0 ? [] : [say('compare.note.numbers', { count: figureText(numbers, say) })]),
  ];
}

/**
 * Returns what exactly was changed, a line each: old → new, words that went and came, and how sure it is that the two are one
 * task where that is not plain.
 * @param wording false where the words are shown in another way
 */
export function changeDetails(change: TaskChange, plans: PlanChanges, say: Say, wording = true): readonly string[] {
  if (change.kind === 'unclear') {
    const [before, after] = [change.before.length, change.after.length];
    return [
      say('compare.detail.unclear', { before: figureText(before, say), after: figureText(after, say) }),
      ...change.before.map((task) => say('compare.detail.before', { place: placeText(task, plans.before, say) })),
      ...change.after.map((task) => say('compare.detail.after', { place: placeText(task, plans.after, say) })),
    ];
  }
  if (change.kind !== 'changed') {
    const task = change.kind === 'added' ? change.after : change.before;
    return [
      ...(task.lead.text === '' ? [] : [say('compare.detail.lead-is', { lead: fold(task.lead.text) })]),
      ...(task.due.text === '' ? [] : [say('compare.detail.due-is', { due: fold(task.due.text) })]),
    ];
  }
  const told = wording ? change.aspects : change.aspects.filter(({ kind }) => kind !== 'wording');
  return [...told.map((aspect) => aspectText(aspect, say)), ...certainty(change, say)];
}

function aspectText(aspect: Aspect, say: Say): string {
  if (aspect.kind === 'wording') return say('compare.detail.wording', { words: wordsText(aspect.pieces, say) });
  const text = (value: string): string => (fold(value) === '' ? say('compare.blank') : fold(value));
  return say('compare.detail.changed', {
    what: say(`compare.aspect.${aspect.kind}`),
    from: text(aspect.from),
    to: text(aspect.to),
  });
}

function certainty(change: Extract<TaskChange, { kind: 'changed' }>, say: Say): readonly string[] {
  if (change.how === 'near') {
    // Never 100 %: something is other.
    const percent = Math.min(99, Math.round(change.likeness * 100));
    return [say('compare.detail.near', { percent: String(percent) })];
  }
  return change.how === 'order' ? [say('compare.detail.order')] : [];
}

/** The words that went and came, each with the words around it. */
function wordsText(pieces: readonly WordPiece[], say: Say): string {
  return pieces
    .map(({ kind, text }, index) => {
      if (kind !== 'same') return say(`compare.words.${kind}`, { text });
      const [isFirst, isLast] = [index === 0, index === pieces.length - 1];
      const [start, end] = [isFirst ? '' : firstLetters(text), isLast ? '' : lastLetters(text)];
      if (!isFirst && !isLast && start.length + end.length >= text.length) return text;
      return [start, start.length === text.length || end.length === text.length ? '' : '…', end]
        .filter((part) => part !== '')
        .join(' ');
    })
    .join(' ');
}

function firstLetters(text: string): string {
  if (text.length <= NEAR_LETTERS) return text;
  const end = text.lastIndexOf(' ', NEAR_LETTERS);
  return text.slice(0, end > 0 ? end : NEAR_LETTERS);
}

function lastLetters(text: string): string {
  if (text.length <= NEAR_LETTERS) return text;
  const start = text.indexOf(' ', text.length - NEAR_LETTERS);
  return text.slice(start > 0 ? start + 1 : text.length - NEAR_LETTERS);
}

/** Where a task stands: "dòng 12", with its sheet where the plan has several. */
export function placeText({ sheet, row }: Task, plan: Plan, say: Say): string {
  const isAlone = plan.sheets.filter(({ counted }) => counted).length === 1;
  return say(isAlone ? 'report.link.row' : 'report.link', { sheet, row: String(row) });
}
