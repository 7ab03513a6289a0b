/** Hands sentences and tables of the source to the build and to scripts, which write them into pages and documents. */
const path = require('node:path');
const swc = require('@swc/core');

/** Compiles one file of constants (it imports types only) and returns its exports. */
function evaluate(file) {
  const { code } = swc.transformFileSync(file, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const module_ = { exports: {} };
  new Function('module', 'exports', 'require', code)(module_, module_.exports, () => ({}));
  return module_.exports;
}

const sentences = (file) => path.join(__dirname, '..', '..', 'src', 'messages', 'vi', file);

exports.evaluate = evaluate;

/** Returns code → Vietnamese sentence of the pages. */
exports.readMessages = () => evaluate(sentences('page.ts')).page;
