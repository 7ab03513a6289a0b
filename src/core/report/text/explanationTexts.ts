/** Explanations as our lists show them: three columns where the plan tells causes and remedy apart, else one. */
import type { Say } from '../../../messages/say';
import type { Task } from '../../plan/types';
import { explanationParts } from '../../progress/explanationParts';
import type { ExplanationParts } from '../../progress/explanationParts';

/** Returns true if an explanation names at least one of its parts. */
export function hasParts({ progress: { explanation } }: Task): boolean {
  const { objective, subjective, remedy } = explanationParts(explanation);
  return objective !== null || subjective !== null || remedy !== null;
}

/** Returns the texts of the three columns: objective cause, subjective cause, remedy; null where one is missing. */
export function partTexts({ progress: { explanation } }: Task, say: Say): readonly (string | null)[] {
  const { general, objective, subjective, remedy } = explanationParts(explanation);
  return [withGeneral(general, objective, say), subjective, remedy];
}

/**
 * Returns an explanation in one text, with the names of its parts; empty when nobody gave one.
 * @param between parts the parts: lines of their own, or in a line where a row is to stay low
 */
export function explanationText({ progress: { explanation } }: Task, say: Say, between = '\n'): string {
  const { given, objective, subjective, remedy } = explanation;
  if (objective === null && subjective === null && remedy === null) return given ?? '';
  const parts: ExplanationParts = explanationParts(explanation);
  const texts = (['objective', 'subjective', 'remedy'] as const).flatMap((part) => {
    const text = parts[part];
    return text === null ? [] : [say(`report.explanation.${part}`, { text })];
  });
  return (parts.general === null ? texts : [parts.general, ...texts]).join(between);
}

/** Returns the causes of an explanation in one text, each kind by its name; null when nobody gave one. */
export function causeText({ progress: { explanation } }: Task, say: Say): string | null {
  const { general, objective, subjective } = explanationParts(explanation);
  const texts = [
    general,
    objective === null ? null : say('report.explanation.objective', { text: objective }),
    subjective === null ? null : say('report.explanation.subjective', { text: subjective }),
  ].filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join('\n');
}

function withGeneral(general: string | null, objective: string | null, say: Say): string | null {
  if (general === null) return objective;
  const text = say('report.explanation.given', { text: general });
  return objective === null ? text : `${text}\n${objective}`;
}
