/**
 * `npm run package`: the package for an office's administrator, who has neither Node nor git. Builds, then puts the pages,
 * the one file, the manifest, server files, licences, a bill of materials and checksums into dist/package, as a folder and
 * as a zip. The same sources give the same bytes. `node scripts/package.mjs --built FOLDER` packs what was built before.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { build } from './lib/build.mjs';
import { npm, root } from './lib/setUp.mjs';

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
/** Packages for development that leave code of theirs in what is built. */
const LEFT_IN = new Set(['node_modules/webpack']);
/** What a package under it that brings no text of its own stands under. */
const MIT = readFileSync(path.join(root, 'LICENSE'), 'utf8')
  .replace(/^[\s\S]*?(?=Permission is hereby)/, '')
  .trim();
const name = `tien-do-${version}`;
const built = process.argv[2] === '--built';
const target = path.resolve(built && process.argv[3] ? process.argv[3] : path.join(root, 'dist', 'package'));
const folder = path.join(target, name);
const web = path.join(root, 'dist', 'web');

if (!built) build();
rmSync(target, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const put = (file, content) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
};
const copy = (from, to) => put(to, readFileSync(from));

cpSync(web, path.join(folder, 'web'), { recursive: true });
for (const file of ['tien-do.html', 'manifest.xml']) {
  copy(path.join(web, file), file);
  rmSync(path.join(folder, 'web', file));
}
const deploy = path.join(root, 'config', 'deploy');
for (const file of ['web.config', 'nginx.conf']) copy(path.join(deploy, file), `may-chu/${file}`);
for (const file of ['tin-cay-thu-muc.reg', 'go-thu-muc.reg']) {
  // What Windows' own programs write: UTF-16 with its mark, lines that end with CR LF.
  const text = readFileSync(path.join(deploy, file), 'utf8').replace(/\n/g, '\r\n');
  put(`excel/${file}`, Buffer.from(`\ufeff${text}`, 'utf16le'));
}
copy(path.join(root, 'LICENSE'), 'giay-phep/LICENSE.txt');
const made = bill();
put('giay-phep/thu-vien.txt', licences(made));
put('sbom.cdx.json', billOfMaterials(made));
put('phien-ban.txt', `${version}\n`);
put('doc-truoc.txt', '\ufeffCách cài đặt, cập nhật, gỡ: mở web/guide/quan-tri.html bằng trình duyệt.\r\n');

const files = filesIn(folder);
const sums = files.map((file) => `${sha256(readFileSync(path.join(folder, file)))}  ${file}\n`);
put('SHA256SUMS.txt', sums.join(''));

const entries = [...files, 'SHA256SUMS.txt'].map((file) => [`${name}/${file}`, readFileSync(path.join(folder, file))]);
// No moment of packing: the same files make the same zip.
const archive = zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
writeFileSync(path.join(target, `${name}.zip`), archive);
console.log(`${files.length + 1} files, ${(archive.length / 1e6).toFixed(1)} MB: ${path.join(target, `${name}.zip`)}`);

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Returns the files of a folder, with "/" between names, in a fixed order. */
function filesIn(where) {
  return readdirSync(where, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(where, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/**
 * Returns the packages that come with an installation, in npm's own form. Which those are the lock file says: npm leaves
 * out as development what a package for development needs as well.
 */
function bill() {
  const shell = process.platform === 'win32';
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const made = JSON.parse(execFileSync(npm, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8, shell }));
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const runtime = new Set();
  for (const [place, { version: number, name: alias, dev, devOptional }] of Object.entries(packages)) {
    if (place === '' || ((dev || devOptional) && !LEFT_IN.has(place))) continue;
    runtime.add(`${alias ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${number}`);
  }
  const components = made.components.filter((each) => runtime.has(`${each.name}@${each.version}`));
  const kept = new Set([made.metadata.component['bom-ref'], ...components.map((each) => each['bom-ref'])]);
  const dependencies = made.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }));
  return { ...made, components, dependencies };
}

/** Returns the bill as text, without what differs from run to run. */
function billOfMaterials(made) {
  delete made.serialNumber;
  delete made.metadata.timestamp;
  // npm takes the name of the folder.
  made.metadata.component.name = 'tiendo';
  // Where a package was fetched from is nobody's business but the builder's.
  for (const component of [made.metadata.component, ...made.components]) {
    const kept = (component.externalReferences ?? []).filter(({ type }) => type !== 'distribution');
    if (kept.length > 0) component.externalReferences = kept;
    else delete component.externalReferences;
  }
  return `${JSON.stringify(made, null, 2)}\n`;
}

/** Returns the licences of all packages of the bill, each with its own text where it brings one. */
function licences({ components }) {
  const texts = components.map(({ name: component, version: number, licenses = [], properties = [] }) => {
    const place =
      properties.find(({ name: key }) => key === 'cdx:npm:package:path')?.value ?? `node_modules/${component}`;
    const where = path.join(root, place);
    const file = existsSync(where) ? readdirSync(where).find((each) => /^(licen[sc]e|copying)/i.test(each)) : undefined;
    const words = licenses
      .map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '')
      .join(', ');
    const own = file === undefined ? ownerOf(where) : null;
    const text =
      file !== undefined
        ? `\n${readFileSync(path.join(where, file), 'utf8').trim()}\n`
        : words === 'MIT'
          ? `\nCopyright (c) ${own ?? `the authors of ${component}`}\n\n${MIT}\n`
          : '';
    return `${component} ${number} – ${words}\n${text}`;
  });
  return `${texts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

/** Returns who made a package, as it says itself; null where it does not. */
function ownerOf(where) {
  const file = path.join(where, 'package.json');
  const { author } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return (typeof author === 'string' ? author : author?.name) ?? null;
}
