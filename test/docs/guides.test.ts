/** The guides as they are shipped: pages that need nothing but what lies beside them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
/** Every guide beside the others, by its name, and under "" the guide for staff alone. */
type Guides = ReadonlyMap<string, string>;

/** Made as the build makes them: in a process of its own, for what turns them into HTML is no CommonJS. */
function madeGuides(): Guides {
  const make = `
    const { GUIDES, guideAsHtml } = require('./config/guides.cjs');
    const wanted = [...GUIDES.map((name) => [name, guideAsHtml(name, false)]), ['', guideAsHtml('huong-dan', true)]];
    Promise.all(wanted.map(async ([name, html]) => [name, await html])).then((all) => console.log(JSON.stringify(all)));`;
  const printed = execFileSync(process.execPath, ['-e', make], { cwd: ROOT, encoding: 'utf8' });
  return new Map(JSON.parse(printed) as [string, string][]);
}

let guides: Guides = new Map();
beforeAll(() => {
  guides = madeGuides();
});

const idsIn = (html: string): readonly string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/ href="([^"]+)"/g)].map(([, link = '']) => decodeURIComponent(link));
const picturesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<img src="([^"]+)"/g)].map(([, src = '']) => src);

const shipped = (): Guides => new Map([...guides].filter(([name]) => name !== ''));

test('every link of a guide leads to a place in a guide, every picture is there', () => {
  const pages = shipped();
  const missing: string[] = [];
  for (const [name, html] of pages) {
    for (const link of linksIn(html).filter((each) => !/^https?:/.test(each))) {
      const [file = '', id] = link.split('#');
      const target = pages.get(file === '' ? name : file.replace(/\.html$/, ''));
      if (target === undefined || (id !== undefined && !idsIn(target).includes(id))) missing.push(`${name}: ${link}`);
    }
    for (const picture of picturesIn(html))
      if (!existsSync(path.join(ROOT, 'docs', picture))) missing.push(`${name}: ${picture}`);
  }
  expect(missing).toEqual([]);
  expect(picturesIn(pages.get('huong-dan') ?? '').length).toBeGreaterThan(3);
});

test('a guide runs nothing and loads nothing from elsewhere', () => {
  expect(shipped().size).toBe(4);
  for (const html of shipped().values()) {
    expect(html).not.toMatch(/<script|<iframe|<link |src="https?:|url\(/i);
    expect(html).toContain("default-src 'none'");
  }
});

test('alone, the guide for staff has no picture and leads nowhere else', () => {
  const html = guides.get('') ?? '';
  expect(picturesIn(html)).toEqual([]);
  expect(linksIn(html).filter((link) => !link.startsWith('#'))).toEqual([]);
  expect(html).toContain('<h2');
});

test('what the guide tells administrators to set is what the files of the package set', () => {
  const guide = readFileSync(path.join(ROOT, 'docs', 'quan-tri.md'), 'utf8');
  const deploy = (file: string): string => readFileSync(path.join(ROOT, 'config', 'deploy', file), 'utf8');
  const [, key = ''] = /TrustedCatalogs\\(\{[\w-]+\})\]/.exec(deploy('tin-cay-thu-muc.reg')) ?? [];
  expect(guide).toContain(`TrustedCatalogs\\${key}`);
  expect(deploy('go-thu-muc.reg')).toContain(
    `[-HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${key}]`,
  );
  const [, frames = ''] = /`taskpane\.html` \| `Content-Security-Policy: ([^`]+)`/.exec(guide) ?? [];
  expect(frames).toContain('frame-ancestors');
  for (const file of ['web.config', 'nginx.conf']) expect(deploy(file)).toContain(frames);
  // nginx packs nothing but HTML unless it is told.
  expect(deploy('nginx.conf')).toMatch(/gzip on;\s+gzip_vary on;\s+gzip_types [^;]*application\/javascript/);
});

test('a script with its hash in its name is kept for a year, but never the answer that it is not there', () => {
  const nginx = readFileSync(path.join(ROOT, 'config', 'deploy', 'nginx.conf'), 'utf8');
  const [, asked, kept = ''] = /map "([^"]+)" \$tien_do_cache \{[^}]*?"~(.+)"\s+"max-age/s.exec(nginx) ?? [];
  expect(asked).toBe('$status $uri');
  const isKept = (answer: string): boolean => new RegExp(kept).test(answer);
  expect(['200', '206', '304'].map((status) => isKept(`${status} /1020.9120c4a6b0.js`))).toEqual([true, true, true]);
  expect(['404', '403', '500'].map((status) => isKept(`${status} /1020.9120c4a6b0.js`))).toEqual([false, false, false]);
  expect(['/offline.js', '/index.html', '/guide/quan-tri.html'].map((file) => isKept(`200 ${file}`))).toEqual([
    false,
    false,
    false,
  ]);
});
