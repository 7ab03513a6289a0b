/** Builds the service worker of the page: compiles it and puts in which files the page consists of. */
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const swc = require('@swc/core');
const { Compilation, sources } = require('webpack');

const SOURCE = path.join(__dirname, '..', 'src', 'standalone', 'offline', 'worker.ts');

/** Names of the scripts of an entry: those of its first load and those that it may load later. */
function scriptsOf(compilation, entry) {
  const names = new Set();
  const visit = (group) => {
    for (const file of group.getFiles()) names.add(file);
    for (const child of group.getChildren()) visit(child);
  };
  visit(compilation.entrypoints.get(entry));
  return [...names];
}

class OfflinePlugin {
  /**
   * @param options.entry entry of the page
   * @param options.files names of its further files: the document, pictures, the sample
   * @param options.filename name of the service worker
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Offline', (compilation) => {
      // The last stage: names and contents are final.
      compilation.hooks.processAssets.tap({ name: 'Offline', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () =>
        this.write(compilation),
      );
    });
  }

  write(compilation) {
    const { entry, files, filename } = this.options;
    const names = [...files, ...scriptsOf(compilation, entry)].filter((name) => compilation.getAsset(name));
    const kept = names.map((name) => {
      const hash = crypto.createHash('sha384').update(compilation.getAsset(name).source.buffer()).digest('base64');
      return [name, `sha384-${hash}`];
    });
    const version = crypto.createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 16);
    const { code } = swc.transformSync(fs.readFileSync(SOURCE, 'utf8'), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2021', minify: { compress: true, mangle: true } },
      module: { type: 'es6' },
      minify: true,
    });
    const script = code
      .replace(/export\s*\{\s*\};?/g, '')
      .replace(/__FILES__/g, JSON.stringify(kept))
      .replace(/__VERSION__/g, JSON.stringify(version));
    compilation.emitAsset(filename, new sources.RawSource(script));
  }
}

exports.OfflinePlugin = OfflinePlugin;
