import type { CellToken } from './cellTokens';
import { ABBREVIATIONS, LIGHT_WORDS, SCHOOL_LEVELS } from './vocabulary';

/** Returns the letters of a name with known abbreviations written out and light words left out: the same for one name in its usual forms. */
export function openForm(tokens: readonly CellToken[]): string {
  const school = tokens[0]?.norm === 'trường' && SCHOOL_LEVELS.has(tokens[1]?.norm ?? '');
  let form = '';
  for (let at = school ? 1 : 0; at < tokens.length; at++) {
    const norm = tokens[at]?.norm ?? '';
    const long = ABBREVIATIONS.get(norm);
    const first = form === '';
    if (long === undefined && !first) form += LIGHT_WORDS.has(norm) ? '' : norm;
    else {
      const words = long?.split(' ') ?? firstWords(norm);
      form += words.filter((word, index) => (first && index === 0) || !LIGHT_WORDS.has(word)).join('');
    }
  }
  return form;
}

/** What a name begins with, its head written out. */
function firstWords(norm: string): readonly string[] {
  if (norm === 'p') return ['phòng'];
  if (norm === 'tt') return ['trung', 'tâm'];
  const glued = /^(p|tt)(.{3,})$/u.exec(norm);
  const rest = ABBREVIATIONS.get(glued?.[2] ?? '');
  if (rest === undefined) return [norm];
  return [...(glued?.[1] === 'p' ? ['phòng'] : ['trung', 'tâm']), ...rest.split(' ')];
}
