/** The inline script that says in any engine why a page does not come. */
const fs = require('node:fs');
const path = require('node:path');

/**
 * Returns the script of a page: ES5 that holds its sentences.
 * @param file the source, below src
 * @param messages code → sentence
 */
exports.fallbackScript = (file, messages) => {
  const source = fs.readFileSync(path.join(__dirname, '..', 'src', file), 'utf8');
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/__MESSAGE\((['"])([\w.-]+)\1\)/g, (_, quote, code) => {
      if (typeof messages[code] !== 'string') throw new Error(`No sentence for "${code}"`);
      return JSON.stringify(messages[code]).replace(/</g, '\\u003c');
    })
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
};
