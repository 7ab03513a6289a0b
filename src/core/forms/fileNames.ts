/** Names of files as an office writes them, which Windows takes and of which no two are the same. */
import { fold, foldCase } from '../text/fold';

/** Signs that Windows does not take in a name, control characters among them. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]+/gu;
/** Letters of a unit's name that are kept: paths of Windows end at 260. */
const LONGEST = 80;

/** Returns a text that may stand in a file name. */
export function fileNamePart(text: string): string {
  const plain = fold(text)
    .replace(FORBIDDEN, '-')
    .replace(/[\s.-]+$/u, '')
    .trim();
  if (plain.length <= LONGEST) return plain;
  // At a word, if one ends near.
  const cut = plain.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return (space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;-]+$/u, '');
}

/**
 * Makes a function that returns a name, with " (2)" and so on before its ending where another file has it (in either case).
 * @param others names that are taken already
 */
export function distinctNames(others: readonly string[] = []): (name: string) => string {
  const taken = new Set(others.map(foldCase));
  return (name) => {
    const end = name.lastIndexOf('.');
    const [base, ending] = [name.slice(0, end), name.slice(end)];
    let free = name;
    for (let number = 2; taken.has(foldCase(free)); number += 1) free = `${base} (${String(number)})${ending}`;
    taken.add(foldCase(free));
    return free;
  };
}
