#!/usr/bin/env node
/**
 * Runs the program beside it, with V8's compiled code of it where that is at hand: a short run spends much of its time on
 * compiling one function after another. V8 compares only the length of a source and its own version and flags, so the name
 * says the rest (the program's contents, Node's version), and a digest guards against damage, which V8 would run into.
 */
const crypto = require('node:crypto');
const fs = require('node:fs');
const { wrap } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const filename = '__PROGRAM__';
const file = path.join(__dirname, filename);

function compiledCode() {
  try {
    const cache = fs.readFileSync(`${file}.${process.version}-${process.platform}-${process.arch}.cache`);
    const code = cache.subarray(0, -32);
    const digest = crypto.createHash('sha256').update(code).digest();
    return digest.equals(cache.subarray(-32)) ? code : null;
  } catch {
    return null;
  }
}

const cachedData = compiledCode();
if (cachedData === null) {
  require(file);
} else {
  const script = new vm.Script(wrap(fs.readFileSync(file, 'utf8')), { filename, cachedData });
  script.runInThisContext().call(exports, exports, require, module, file, __dirname);
}
