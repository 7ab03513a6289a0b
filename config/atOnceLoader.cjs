/**
 * Webpack loader: what a module fetches later comes with it. The page as one file has nothing to fetch, and modules that no
 * other part of the file can ask for by themselves are joined into one, which spares their names and frames.
 */
const { treeOf, within, rewritten } = require('./rewrite.cjs');

/** The library of Word papers, a tenth of the file, is run only by who writes one. */
const RUN_LATER = /\/docxPaper$/;

module.exports = function atOnceLoader(script) {
  if (!script.includes('import(')) return script;
  const imports = [];
  const pieces = within(treeOf(script), 'ImportExpression').map(({ source, start, end }) => {
    if (RUN_LATER.test(source.value)) return { start, end, text: `import(/* webpackMode: "eager" */ ${source.raw})` };
    const name = `atOnce${imports.length}`;
    imports.push(`import * as ${name} from ${source.raw};\n`);
    return { start, end, text: `Promise.resolve(${name})` };
  });
  return imports.join('') + rewritten(script, pieces);
};
