import type { ColumnMeaning, Task } from '../../plan/types';
import { atCell } from '../finding';
import { legacyEncoding, legacyWord } from '../legacyEncodings';
import type { CheckRule, RuleContext, Tell } from '../types';

/** A cell typed in a font of TCVN3 or VNI: its text cannot be compared with anything. */
export const rule: CheckRule<'legacy-encoding'> = {
  code: 'legacy-encoding',
  createLook() {
    const isOrdinary = ordinaryReadings();
    return (task, context, tell) => {
      tellLegacy(task, 'content', task.content, context, tell);
      tellLegacy(task, 'product', task.product, context, tell);
      tellLegacy(task, 'director', task.director, context, tell);
      tellLegacy(task, 'note', task.note, context, tell);
      if (!isOrdinary(task)) tellReadings(task, context, tell);
    };
  },
};

function tellLegacy(
  task: Task,
  meaning: ColumnMeaning,
  text: string | null,
  context: RuleContext,
  tell: Tell<'legacy-encoding'>,
): void {
  const encoding = text === null ? null : legacyEncoding(text);
  if (text === null || encoding === null) return;
  tell(atCell(context, task, meaning, { part: legacyWord(text), text, params: { encoding } }));
}

/** Looks into the texts of readings, which tasks with equal cells share. */
function tellReadings(task: Task, context: RuleContext, tell: Tell<'legacy-encoding'>): void {
  const { lead, coordinating, due, progress } = task;
  const { given, objective, subjective, remedy } = progress.explanation;
  tellLegacy(task, 'lead', lead.text, context, tell);
  tellLegacy(task, 'coordinating', coordinating.text, context, tell);
  if (due.from === 'cell') tellLegacy(task, 'due', due.text, context, tell);
  tellLegacy(task, 'result', progress.text, context, tell);
  tellLegacy(task, 'explanation', given, context, tell);
  tellLegacy(task, 'objective', objective, context, tell);
  tellLegacy(task, 'subjective', subjective, context, tell);
  tellLegacy(task, 'remedy', remedy, context, tell);
}

/** Makes a function that tells whether all readings of a task are ordinary; each is looked into once. */
function ordinaryReadings(): (task: Task) => boolean {
  const ordinary = new Set<object>();
  /** Notes a reading all of whose texts are ordinary. */
  const isNewOrdinary = (reading: object, ...texts: readonly (string | null)[]): boolean => {
    const isSo = texts.every((text) => text === null || legacyEncoding(text) === null);
    if (isSo) ordinary.add(reading);
    return isSo;
  };
  const isOrdinaryProgress = (progress: Task['progress']): boolean => {
    const { given, objective, subjective, remedy } = progress.explanation;
    return isNewOrdinary(progress, progress.text, given, objective, subjective, remedy);
  };
  return ({ lead, coordinating, due, progress }) =>
    (ordinary.has(lead) || isNewOrdinary(lead, lead.text)) &&
    (ordinary.has(coordinating) || isNewOrdinary(coordinating, coordinating.text)) &&
    (ordinary.has(due) || isNewOrdinary(due, due.text)) &&
    (ordinary.has(progress) || isOrdinaryProgress(progress));
}
