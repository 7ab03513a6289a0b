/** Changes pieces of a script that are found in its syntax tree. */
const { parse } = require('acorn');

/** Returns the syntax tree of a module. */
const treeOf = (script) => parse(script, { ecmaVersion: 'latest', sourceType: 'module' });

/** Returns the nodes of a type in a piece of a syntax tree, itself among them. */
function within(piece, wanted) {
  const found = [];
  const walk = (value) => {
    if (value === null || typeof value !== 'object') return;
    if (value.type === wanted) found.push(value);
    Object.values(value).forEach(walk);
  };
  walk(piece);
  return found;
}

/**
 * Returns the script with pieces replaced.
 * @param {string} script
 * @param {readonly { start: number, end: number, text: string }[]} pieces none over another
 */
function rewritten(script, pieces) {
  let [result, end] = ['', 0];
  for (const piece of [...pieces].sort((one, other) => one.start - other.start)) {
    result += script.slice(end, piece.start) + piece.text;
    end = piece.end;
  }
  return result + script.slice(end);
}

module.exports = { treeOf, within, rewritten };
