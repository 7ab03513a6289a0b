/** Judges names of plans without a catalogue: the cell cut at the truth's places, each piece a spelling of the truth's name. */

/** What short and long forms have in common: known abbreviations of the field written out for the comparison only. */
const LONG = [
  [/(?<!\p{L})ub\s?mttq(?!\p{L})/giu, 'ủy ban mặt trận tổ quốc'],
  [/(?<!\p{L})ubnd(?!\p{L})/giu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/giu, 'hội đồng nhân dân'],
  [/(?<!\p{L})vp(?!\p{L})/giu, 'văn phòng'],
  [/(?<!\p{L})tttt(?!\p{L})/giu, 'thông tin truyền thông'],
];

/** Makes the judge of one plan. `known`: spelling → name, as far as a careful reader wrote them down. */
export function createNameJudge(known) {
  const names = new Map(Object.entries(known ?? {}).map(([spelling, name]) => [folded(spelling), form(name)]));
  // "Khoa Công nghệ (FATE)" makes "Khoa FATE" a spelling too.
  for (const [spelling, name] of Object.entries(known ?? {})) {
    const section = /^(\S+)\s.*\(([^()]+)\)\s*$/u.exec(spelling);
    if (section) names.set(folded(`${section[1]} ${section[2]}`), form(name));
  }
  const nameOf = (text) =>
    names.get(folded(text)) ?? names.get(folded(text.replace(/\s*\([^)]*\)/g, ''))) ?? form(text);
  return {
    /** `right`: cut at the same places and nothing unread, or no name named and none read; `wrong`: pieces read that the truth does not have. */
    judge(expected, cell) {
      const want = expected.map(form).sort();
      const read = [...cell.matches.map((match) => match.text), ...cell.collectives];
      const pieces = read.map((text) => {
        const name = nameOf(text);
        return { text, name: want.find((each) => shortens(name, each)) ?? name };
      });
      const got = [...new Set(pieces.map((piece) => piece.name))].sort();
      const wrong = pieces.filter((piece) => !want.includes(piece.name)).map((piece) => piece.text);
      const nothing = want.length === 0 && read.length === 0;
      const right =
        nothing || (JSON.stringify([...new Set(want)]) === JSON.stringify(got) && cell.unknown.length === 0);
      return {
        right,
        wrong,
        pieces: read.length,
        shown: [...read, ...cell.unknown.map((text) => `?${text}`)].join(' | '),
      };
    },
  };
}

/**
 * Counts pairs of spellings: `due` of one unit by the reader's list, `joined` put together by the program, `right` both.
 * Spellings that no cell holds, and collectives, which are no units, are left out.
 */
export function pairsOf(known, plan) {
  const cells = plan.tasks.flatMap((task) => [task.lead.text, task.coordinating.text]).map(folded);
  const spellings = Object.entries(known)
    .filter(([text, name]) => !isCollective(name) && cells.some((cell) => stands(folded(text), cell)))
    .map(([text, name]) => ({ text, name, units: unitsOf(plan, text) }));
  const pairs = { due: 0, joined: 0, right: 0, misses: [] };
  spellings.forEach((one, index) => {
    for (const other of spellings.slice(index + 1)) {
      if (folded(one.text) === folded(other.text)) continue;
      const same = one.name === other.name;
      const joined = one.units.some((unit) => other.units.includes(unit));
      if (same) pairs.due++;
      if (joined) pairs.joined++;
      if (same && joined) pairs.right++;
      if (same !== joined) pairs.misses.push(`${same ? 'apart' : 'together'}: ${one.text} / ${other.text}`);
    }
  });
  return pairs;
}

function unitsOf(plan, text) {
  const spelling = folded(text);
  return plan.units
    .filter((unit) => unit.spellings.some(([each]) => folded(each) === spelling))
    .map((unit) => unit.unit);
}

/** Whether a spelling stands in a cell by whole words. */
function stands(spelling, cell) {
  const at = cell.indexOf(spelling);
  if (at < 0) return false;
  const around = [cell.charAt(at - 1), cell.charAt(at + spelling.length)];
  return around.every((letter) => !/[\p{L}\p{N}&-]/u.test(letter));
}

function isCollective(name) {
  return /^(các|những|mọi)\s/iu.test(name) || /^(địa phương|tập đoàn)(\s|,)/iu.test(name);
}

/** "phòng khtc" is short for "phòng kế hoạch tài chính": the same head, then first letters. */
function shortens(short, long) {
  const [head, ...letters] = short.split(' ');
  const [first, ...words] = long.split(' ');
  return head === first && letters.length > 0 && letters.join('') === words.map((word) => word.charAt(0)).join('');
}

function folded(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A name without what its spellings differ in: case, dots, dashes, "và", "&", a leading "các". */
function form(name) {
  let text = folded(name);
  for (const [short, long] of LONG) text = text.replace(short, long);
  return text
    .replace(/(?<!\p{L})(các|những|và|có)(?!\p{L})/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
