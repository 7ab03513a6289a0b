/**
 * Runs a program that was built and keeps, when it is done, what V8 compiled of it, where loader.cjs looks for it. Functions
 * are compiled when they are first called, so only real work brings in those that count. Usage: node warmUp.cjs PROGRAM …
 */
const crypto = require('node:crypto');
const fs = require('node:fs');
const { createRequire, wrap } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const [node, , file, ...rest] = process.argv;
process.argv = [node, file, ...rest];
// Compiled code keeps the name that it was made under; a folder would be wrong wherever the program is moved to.
const script = new vm.Script(wrap(fs.readFileSync(file, 'utf8')), { filename: path.basename(file) });
process.on('exit', (status) => {
  if (status !== 0) return;
  const code = script.createCachedData();
  const digest = crypto.createHash('sha256').update(code).digest();
  const cache = `${file}.${process.version}-${process.platform}-${process.arch}.cache`;
  fs.writeFileSync(cache, Buffer.concat([code, digest]));
});
script.runInThisContext().call(exports, exports, createRequire(file), module, file, path.dirname(file));
