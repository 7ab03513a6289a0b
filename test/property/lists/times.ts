/** Times as offices type them, judged against what they mean. */
import { readTimePhrase } from '../../../src/core/time/timePhrase';
import type { Judged, ReadList, Verdict } from './listFile';
import { RIGHT, SAID, linesOf, wrong } from './listFile';
import { Numbers } from './numbers';
import type { Drawn, MeantTime } from './timeForms';
import { YEAR, filled, meantBy, monthText } from './timeForms';

/** How cells dress a text; what it means stays. */
const DRESSES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/ /g, '  '),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => ` ${text} `,
  (text) => `${text}.`,
  (text) => `${text};`,
  (text) => `+ ${text}`,
  (text) => `\u200b${text}`,
  (text) => `${text} ./.`,
  (text) => text.replace(/ - /, ' – '),
  (text) => text.replace(/, /g, ',\n'),
];

/** The list of a file: each form once as it stands and then dressed, `rounds` times in all. */
export function timeList(name: string, rounds: number, seed: number): ReadList {
  return {
    name,
    judged: () => {
      const numbers = new Numbers(seed);
      const lines = linesOf(`${name}.txt`);
      return Array.from({ length: rounds }, (_, round) =>
        lines.map(({ text: line, knownWrong }): Judged => {
          const [form = '', months = '', deadlines] = line.split(' ⇒ ');
          const drawn = drawnBy(numbers);
          const text = filled(form, drawn);
          const dressed = round === 0 ? text : numbers.of(DRESSES)(text);
          return { line, knownWrong, verdict: verdictOn(dressed, meantBy(months, deadlines, drawn)) };
        }),
      ).flat();
    },
  };
}

function drawnBy(numbers: Numbers): Drawn {
  const m = numbers.int(1, 10);
  const q = numbers.int(1, 3);
  return {
    m,
    n: numbers.int(m + 1, 12),
    d: numbers.int(13, 20),
    e: numbers.int(21, 28),
    q,
    r: numbers.int(q + 1, 4),
    a: numbers.int(1, 6),
  };
}

/** A time that waits for an event, or of which anything is remarked, is shown to people: it is no silent fault. */
function verdictOn(text: string, meant: MeantTime): Verdict {
  const read = readTimePhrase(text, YEAR);
  const months = read.ym.map(monthText).join();
  const { deadline } = read;
  const day = deadline === null ? '-' : `${deadline.day}/${deadline.month}/${deadline.year}`;
  if (meant.months.includes(months) && meant.deadlines.includes(day)) return RIGHT;
  if (read.remarks.length > 0 || read.kind === 'none' || read.kind === 'event') return SAID;
  const wanted = [...meant.months.map((list) => list || 'no month'), ...(meant.said ? ['said'] : [])].join(' or ');
  return wrong(
    `${JSON.stringify(text)}: ${months} by ${day} (${read.kind}), wanted ${wanted} by ${meant.deadlines.join(' or ')}`,
  );
}
