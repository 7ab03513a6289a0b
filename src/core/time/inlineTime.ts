/** A time or an event in the parenthesis that closes a task's content: "(Quý II - IV)", "(Khi có Nghị quyết …)". */
import { readTimePhrase } from './timePhrase';
import type { TimePhrase } from './timePhrase';
import { prepareTokens } from './prepareTokens';
import { phraseAt } from './tokens';
import { CONTENT_EVENT_OPENERS } from './words';

/** What the closing parenthesis says. */
export type InlineTime =
  | { readonly kind: 'time'; readonly text: string; readonly phrase: TimePhrase }
  | { readonly kind: 'event'; readonly text: string };

const CLOSING_PARENTHESIS = /\(([^()]*)\)[\s.;,]*$/u;
/** What every content with a closing parenthesis ends with, told from the last few characters only. */
const CLOSED = /\)[\s.;,]*$/u;
/** In an agenda the lead stands before the month: "(Phòng … báo cáo trong tháng 4, 5, 6)". */
const REPORTED_IN = /báo cáo\s+(?:(?:trong|vào)\s+)?((?:tháng|quý)\s.*)$/iu;

/** Returns true if a content may hold a time or an event of its own: of most contents nothing has to be read. */
export function mayHoldTime(content: string): boolean {
  return content.includes(')') && CLOSED.test(content);
}

/**
 * Reads the parenthesis at the end of a content; null when it has none or it holds anything but a time or an event.
 * Prose is never searched. A bare year ("(năm 2023)") and a bare day ("(27/7)") describe the work and are no times; a
 * day counts with a word of deadline ("(trước ngày 15/7)").
 * @param opens month with which the plan's year begins (1-based)
 */
export function readInlineTime(content: string, planYear: number, opens = 1): InlineTime | null {
  const inner = CLOSING_PARENTHESIS.exec(content.normalize('NFC'))?.[1]?.trim();
  if (inner === undefined || inner === '') return null;
  const tokens = prepareTokens(inner, planYear);
  if (phraseAt(tokens, 0, CONTENT_EVENT_OPENERS) > 0) return { kind: 'event', text: inner };
  const reported = REPORTED_IN.exec(inner)?.[1];
  const phrase = readTimePhrase(reported ?? inner, planYear, opens);
  if (!phrase.pure || !isPlanned(phrase)) return null;
  if (phrase.kind === 'date' && /^\p{N}/u.test(inner) && !/-|–|đến/u.test(inner)) return null;
  return { kind: 'time', text: reported ?? inner, phrase };
}

function isPlanned({ kind, ym }: TimePhrase): boolean {
  if (kind === 'none') return false;
  return kind !== 'year' && kind !== 'recurring' && kind !== 'event' && (ym.length < 12 || kind !== 'previous-year');
}
