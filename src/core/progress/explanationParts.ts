/** The three parts of an explanation (báo cáo giải trình), from three columns or from labels inside one. */
import type { Explanation } from './types';
import { foldCase } from '../text/fold';
import { EXPLANATION_LABELS } from './explanationWords';

/** What a list shows of an explanation; null for a part that nobody gave. */
export interface ExplanationParts {
  /** Text that names no part. */
  readonly general: string | null;
  readonly objective: string | null;
  readonly subjective: string | null;
  readonly remedy: string | null;
}

type Part = (typeof EXPLANATION_LABELS)[number]['part'];

/** A label at the beginning of a line or sentence, with its colon. */
const LABEL = new RegExp(
  `(^|[\\n;.]\\s*)(?:[-+*•]\\s*)?(?:\\(?[a-c1-3][.)]\\s*)?(${EXPLANATION_LABELS.flatMap(({ words }) => words)
    .sort((one, other) => other.length - one.length)
    .join('|')})\\s*:\\s*`,
  'giu',
);
const PART_OF = new Map(EXPLANATION_LABELS.flatMap(({ part, words }) => words.map((word) => [word, part] as const)));

/**
 * Returns the parts of an explanation. Text of a single column is cut at labels such as "Nguyên nhân khách quan:" or
 * "Hướng khắc phục:"; what stands before the first label, or has none, is `general`.
 */
export function explanationParts(explanation: Explanation): ExplanationParts {
  const { given, objective, subjective, remedy } = explanation;
  if (given === null) return { general: null, objective, subjective, remedy };
  const pieces = labelled(given.normalize('NFC'));
  const joined = (own: string | null, part: Part | 'general'): string | null => {
    const texts = [own, ...pieces.filter((piece) => piece.part === part).map(({ text }) => text)];
    const all = texts.filter((text) => text !== null && text !== '');
    return all.length === 0 ? null : all.join('\n');
  };
  return {
    general: joined(null, 'general'),
    objective: joined(objective, 'objective'),
    subjective: joined(subjective, 'subjective'),
    remedy: joined(remedy, 'remedy'),
  };
}

function labelled(text: string): { readonly part: Part | 'general'; readonly text: string }[] {
  const pieces: { part: Part | 'general'; text: string }[] = [];
  let part: Part | 'general' = 'general';
  let begin = 0;
  const cut = (end: number): void => {
    pieces.push({ part, text: text.slice(begin, end).replace(/^[\s;,.-]+|[\s;,-]+$/gu, '') });
  };
  for (const match of text.matchAll(LABEL)) {
    // The sign that ends the sentence before belongs to that sentence.
    cut(match.index + (match[1]?.startsWith('.') === true ? 1 : 0));
    part = PART_OF.get(foldCase(match[2] ?? '')) ?? 'general';
    begin = match.index + match[0].length;
  }
  cut(text.length);
  return pieces;
}
