/** The page as one file: what webpack built of it, written into one HTML document that fetches nothing. */
const fs = require('node:fs');
const { Compilation, sources } = require('webpack');
const { policyOfOneFile } = require('./policy.cjs');

/** Letters that end or change an inline script, written so that they do not. They stand in texts and patterns only. */
function asInline(script) {
  const safe = script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  // A browser reads line ends as \n before it compares the hash.
  if (safe.includes('\r')) throw new Error('The script of the one file holds a carriage return');
  return safe;
}

/**
 * Replaces the script built by an HTML document.
 * @param options.template path of the HTML template, with places `<%= name %>`
 * @param options.filename name of the document
 * @param options.fallback inline script that runs first
 * @param options.places further places of the template: name → text
 * @param options.limit greatest size in bytes; null while developing
 */
class OneFilePlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OneFile', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'OneFile', stage: Compilation.PROCESS_ASSETS_STAGE_ANALYSE }, () =>
        this.write(compilation),
      );
    });
  }

  write(compilation) {
    const { template, filename, fallback, places, limit } = this.options;
    const scripts = Object.keys(compilation.assets).filter((name) => name.endsWith('.js'));
    if (scripts.length !== 1) throw new Error(`The one file needs one script, not ${scripts.join(', ')}`);
    const script = asInline(String(compilation.assets[scripts[0]].source()));
    // Licences of what is inside travel with it.
    const licences = Object.keys(compilation.assets)
      .filter((name) => name.endsWith('.LICENSE.txt'))
      .map((name) => String(compilation.assets[name].source()).replace(/--+>?/g, '–'))
      .join('\n');
    const values = {
      ...places,
      licences: licences ? `<!--\n${licences}-->` : '',
      csp: policyOfOneFile([fallback, script]),
      fallback: `<script>${fallback}</script>`,
      script: `<script>${script}</script>`,
    };
    const html = fs.readFileSync(template, 'utf8').replace(/<%= (\w+) %>/g, (_, name) => {
      if (typeof values[name] !== 'string') throw new Error(`No text for the place "${name}" of ${template}`);
      return values[name];
    });
    for (const name of Object.keys(compilation.assets)) compilation.deleteAsset(name);
    compilation.emitAsset(filename, new sources.RawSource(html));
    const size = Buffer.byteLength(html);
    if (limit !== null && size > limit) {
      compilation.errors.push(new Error(`${filename} has ${size} bytes; its budget is ${limit}`));
    }
  }
}

exports.OneFilePlugin = OneFilePlugin;
