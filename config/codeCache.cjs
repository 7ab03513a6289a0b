/**
 * A program for Node that starts fast: a loader under the program's name, the program itself, V8's compiled code of it.
 * The compiled code carries a digest and the names of its program and its Node: V8 looks at its own version and flags and
 * at the length of the source only. Given damaged code it crashes (Node 20 does), given another source's it runs the wrong
 * one. Without whole and fitting code the program runs all the same.
 */
const { execFile } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { promisify } = require('node:util');
const { Compilation, WebpackError, sources } = require('webpack');
const { PACE, flagsOf } = require('./pace.cjs');

const LOADER = path.join(__dirname, 'loader.cjs');
const WARM_UP = path.join(__dirname, 'warmUp.cjs');
const PATIENCE_MS = 120_000;

/** Does a program's work on a copy of the sample, in a folder that is removed, so that its compiled code is kept. */
async function warmUp(program, { sample, args }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-warm-up-'));
  try {
    const plan = path.join(folder, path.basename(sample));
    fs.copyFileSync(sample, plan);
    await promisify(execFile)(process.execPath, [...flagsOf(PACE.shortRun), WARM_UP, program, ...args(plan)], {
      // V8 takes compiled code only under the flags that it was made with.
      env: { ...process.env, NODE_OPTIONS: '' },
      maxBuffer: 1e8,
      timeout: PATIENCE_MS,
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The entry's file needs a name with a content hash, which the loader is given.
 * @param options.program name of the loader
 * @param options.work what the program is run on: the sample plan and the arguments for its copy; null for no compiled code
 */
class CodeCachePlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { program, work } = this.options;
    compiler.hooks.thisCompilation.tap('CodeCache', (compilation) => {
      // The last stage: names are final.
      compilation.hooks.processAssets.tap({ name: 'CodeCache', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const loader = fs
          .readFileSync(LOADER, 'utf8')
          .replace('__PROGRAM__', this.fileOf(compilation))
          .replace('__SHORT_RUN__', PACE.shortRun)
          .replace('__LONG_RUN__', PACE.longRun);
        // Few lines, which say why: nothing to minimise.
        compilation.emitAsset(program, new sources.RawSource(loader), { minimized: true });
      });
    });
    compiler.hooks.afterEmit.tapPromise('CodeCache', async (compilation) => {
      const folder = compiler.outputPath;
      // npm links it as a command.
      fs.chmodSync(path.join(folder, program), 0o755);
      if (work === null) return;
      try {
        await warmUp(path.join(folder, this.fileOf(compilation)), work);
      } catch (error) {
        const reason = String(error.stderr || error.message).trim();
        compilation.warnings.push(new WebpackError(`${program} has no compiled code and starts slower: ${reason}`));
      }
    });
  }

  fileOf(compilation) {
    return compilation.entrypoints.get('main').getFiles()[0];
  }
}

exports.CodeCachePlugin = CodeCachePlugin;
