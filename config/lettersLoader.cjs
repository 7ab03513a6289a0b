/**
 * Webpack loader, and what tests run through (jestTransform.cjs): writes out what `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and
 * `\p{M}` stand for in our regular expressions, as few ranges: the letters, numbers and marks that a plan can hold. V8
 * gathers the seven hundred ranges of all the world's letters anew for every place that names them, and compiles them all, a
 * fifth of a millisecond each time; of the time in which a plan of usual size is read for the first time that was a quarter,
 * in the pane as on the command line. What is narrower than Unicode: letters have a case in Vietnamese and Western European
 * only, and letters of scripts that no plan is written in are none. test/config/letters.test.ts names both borders.
 */
const { treeOf, within, rewritten } = require('./rewrite.cjs');

/** Ạ to ỹ: capitals and small letters in turn. */
const inTurn = (first) => Array.from({ length: 45 }, (_, at) => String.fromCharCode(first + 2 * at)).join('');

const CLASSES = {
  // Latin, Greek and Cyrillic, then kana, Chinese and Korean, last Latin as wide as Chinese.
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯ\u0370-\u0481\u048a-\u052f\u1e00-\u1ffc\u3041-\ud7a3\uff21-\uff3a\uff41-\uff5a',
  Lu: `A-ZÀ-ÖØ-ÞĂĐĨŨƉƠƯ${inTurn(0x1ea0)}`,
  Ll: `a-zµß-öø-ÿăđĩũơư${inTurn(0x1ea1)}`,
  N: '0-9²³¹¼-¾\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2460-\u249b\uff10-\uff19',
  // Marks upon Latin and upon signs; the last but one turn a sign into a picture (✔️).
  M: '\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f',
};

/** Returns an expression's pattern with its classes written out. */
function writtenOut(pattern) {
  let inClass = false;
  return pattern.replace(/\\[pP]\{(\w+)\}|\\.|\[\^?|\]/gsu, (piece, name) => {
    // A bracket that opens stands for itself in a class, so one that closes always ends it.
    if (piece.startsWith('[')) inClass = true;
    if (piece === ']') inClass = false;
    const ranges = name === undefined ? undefined : CLASSES[name];
    if (ranges === undefined) return piece;
    const negated = piece[1] === 'P';
    if (!inClass) return `[${negated ? '^' : ''}${ranges}]`;
    // All but letters beside others is no list of ranges.
    return negated ? piece : ranges;
  });
}

const NAMED = new RegExp(`\\\\[pP]\\{(?:${Object.keys(CLASSES).join('|')})\\}`);

module.exports = function lettersLoader(script) {
  if (!NAMED.test(script)) return script;
  const expressions = within(treeOf(script), 'Literal').filter(({ regex }) => regex && NAMED.test(regex.pattern));
  return rewritten(
    script,
    expressions.map(({ start, end, regex }) => ({ start, end, text: `/${writtenOut(regex.pattern)}/${regex.flags}` })),
  );
};
