import type { CellToken } from './cellTokens';
import { ABBREVIATIONS, LIGHT_WORDS, SCHOOL_LEVELS } from './vocabulary';

/** Returns the letters of a name with known abbreviations written out and light words left out: the same for one name in its usual forms. */
export function openForm(tokens: readonly CellToken[]): string {
  const school = tokens[0]?.norm === 'trường' && SCHOOL_LEVELS.has(tokens[1]?.norm ?? '');
  return (school ? tokens.slice(1) : tokens)
    .flatMap((token, index) => openWord(token.norm, index))
    .filter((word, index) => index === 0 || !LIGHT_WORDS.has(word))
    .join('');
}

function openWord(norm: string, index: number): string[] {
  const long = ABBREVIATIONS.get(norm);
  if (long !== undefined) return long.split(' ');
  if (index > 0) return [norm];
  if (norm === 'p') return ['phòng'];
  if (norm === 'tt') return ['trung', 'tâm'];
  const glued = /^(p|tt)(.{3,})$/u.exec(norm);
  const rest = ABBREVIATIONS.get(glued?.[2] ?? '');
  if (rest === undefined) return [norm];
  return [...(glued?.[1] === 'p' ? ['phòng'] : ['trung', 'tâm']), ...rest.split(' ')];
}
