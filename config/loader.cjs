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
const v8 = require('node:v8');
const vm = require('node:vm');

const filename = '__PROGRAM__';
const file = path.join(__dirname, filename);
/** Flags of V8 that the compiled code was made under, and those of a long run; empty where none were tried. */
const [SHORT_RUN, LONG_RUN] = ['__SHORT_RUN__', '__LONG_RUN__'];
/** A file of so many bytes keeps the program busy for a second and more. */
const LARGE_FILE = 1_000_000;

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

function isLargeFile(argument) {
  try {
    return fs.statSync(argument).size >= LARGE_FILE;
  } catch {
    // Most arguments are no files; what is wrong with one that should be is the program's to say.
    return false;
  }
}

const cachedData = compiledCode();
if (cachedData === null) {
  require(file);
} else {
  // Before the script: V8 takes compiled code only under the flags that it was made with.
  if (SHORT_RUN !== '') v8.setFlagsFromString(SHORT_RUN);
  const script = new vm.Script(wrap(fs.readFileSync(file, 'utf8')), { filename, cachedData });
  if (LONG_RUN !== '' && process.argv.slice(2).some(isLargeFile)) v8.setFlagsFromString(LONG_RUN);
  script.runInThisContext().call(exports, exports, require, module, file, __dirname);
}
