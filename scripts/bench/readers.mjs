/**
 * The baselines: what saxes and SheetJS need merely to read the same file. Prints one line of JSON.
 * Usage: node scripts/bench/readers.mjs saxes|sheetjs FILE
 */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

const [reader, file] = process.argv.slice(2);
// Loading a library is not reading: our own side does not count its loading either.
const library = await import(reader === 'saxes' ? 'saxes' : 'xlsx');
const bytes = readFileSync(file);
const began = performance.now();
const cells = reader === 'saxes' ? readWithSaxes(library, bytes) : readWithSheetJs(library.default, bytes);
console.log(JSON.stringify({ cells, total: performance.now() - began, peakMB: process.resourceUsage().maxRSS / 1024 }));

function readWithSheetJs(xlsx, data) {
  const book = xlsx.read(data, { dense: true });
  let count = 0;
  for (const name of book.SheetNames)
    // Dense sheets are rows themselves in this version, and hold them in later ones.
    for (const row of book.Sheets[name]['!data'] ?? book.Sheets[name]) for (const cell of row ?? []) if (cell) count++;
  return count;
}

function readWithSaxes({ SaxesParser }, data) {
  const files = unzipSync(new Uint8Array(data));
  const strings = [];
  parse(SaxesParser, strFromU8(files['xl/sharedStrings.xml']), (name, text) => name === 'si' && strings.push(text));
  let count = 0;
  const rows = [];
  for (const name of Object.keys(files)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    parse(SaxesParser, strFromU8(files[name]), (tag, text, attributes) => {
      if (tag !== 'c' || text === '') return;
      rows.push(attributes.t === 's' ? strings[Number(text)] : Number(text));
      count++;
    });
  }
  return count;
}

function parse(Parser, xml, onElement) {
  const parser = new Parser();
  let text = '';
  const open = [];
  parser.on('opentag', (tag) => {
    open.push(tag);
    if (tag.name === 'si' || tag.name === 'c') text = '';
  });
  parser.on('text', (piece) => (text += piece));
  parser.on('closetag', (tag) => {
    open.pop();
    if (tag.name === 'si' || tag.name === 'c') onElement(tag.name, text, tag.attributes);
  });
  parser.write(xml).close();
}
