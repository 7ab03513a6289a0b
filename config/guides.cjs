/** The guides for people (docs/*.md) as pages of their own: plain HTML without a script, beside the pages and in the package. */
const fs = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');

const DOCS = path.join(__dirname, '..', 'docs');
/** Where the guides stand in what is built, relative to the pages. */
exports.FOLDER = 'guide';
/** Names of the guides in docs/, without ".md"; the first is the one that "Trợ giúp" opens. */
exports.GUIDES = ['huong-dan', 'hop-ngay-mai', 'gui-nhan', 'quan-tri'];

const STYLES = `
body { font: 16px/1.5 'Segoe UI', system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; color: #1b1b1b; background: #fff; }
nav { border-bottom: 1px solid #ccc; padding-bottom: .5rem; } nav a { margin-right: 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } a { color: #0f5ba7; }
img { max-width: 100%; border: 1px solid #ddd; }
table { border-collapse: collapse; } th, td { border: 1px solid #ccc; padding: .3rem .5rem; text-align: left; vertical-align: top; }
pre { overflow: auto; background: #f4f4f4; padding: .75rem; } code { font-family: Consolas, monospace; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #1f1f1f; } a { color: #7ab7ff; } pre { background: #2b2b2b; } img { border-color: #555; } }
@media print { nav { display: none; } body { max-width: none; font-size: 11pt; } a { color: inherit; } }
`;
/** A guide runs nothing and reaches nothing but its pictures. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Returns the text of a guide's source. */
const sourceOf = (name) => fs.readFileSync(path.join(DOCS, `${name}.md`), 'utf8');

/** Returns the first heading of a guide. */
const titleOf = (source) => /^# (.+)$/m.exec(source)?.[1] ?? '';

/**
 * Returns a guide as an HTML document.
 * @param name of `GUIDES`
 * @param alone without pictures and without links to the other guides, for a document that has nothing beside it
 */
exports.guideAsHtml = async (name, alone) => {
  const { Marked } = await import('marked');
  const { gfmHeadingId } = await import('marked-gfm-heading-id');
  const source = sourceOf(name);
  const own = alone
    ? source.replace(/^!\[[^\]]*\]\([^)]*\)\n/gm, '').replace(/\[([^\]]*)\]\([\w-]+\.md(?:#[^)]*)?\)/g, '$1')
    : source;
  const body = (await new Marked(gfmHeadingId()).parse(own)).replace(
    /href="([\w-]+)\.md(#[^"]*)?"/g,
    'href="$1.html$2"',
  );
  const links = exports.GUIDES.filter((other) => other !== name).map(
    (other) => `<a href="${other}.html">${escaped(titleOf(sourceOf(other)))}</a>`,
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<title>${escaped(titleOf(source))}</title>
<style>${STYLES}</style>
</head>
<body>
${alone ? '' : `<nav>${links.join('')}</nav>\n`}${body}</body>
</html>
`;
};

/** Writes the guides and their pictures beside the pages. */
class GuidesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Guides', (compilation) => {
      for (const name of exports.GUIDES) compilation.fileDependencies.add(path.join(DOCS, `${name}.md`));
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'Guides', stage }, () => this.write(compilation));
    });
  }

  async write(compilation) {
    const pictures = new Set();
    for (const name of exports.GUIDES) {
      const html = await exports.guideAsHtml(name, false);
      for (const [, picture] of html.matchAll(/<img src="([^"]+)"/g)) pictures.add(picture);
      compilation.emitAsset(`${exports.FOLDER}/${name}.html`, new sources.RawSource(html));
    }
    for (const picture of pictures) {
      const bytes = fs.readFileSync(path.join(DOCS, picture));
      compilation.emitAsset(`${exports.FOLDER}/${picture}`, new sources.RawSource(bytes));
    }
  }
}

exports.GuidesPlugin = GuidesPlugin;
