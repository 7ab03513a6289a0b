/** `npm run package`: what an administrator gets, packed from what was built. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { emptyFolder } from '../helpers/runCli';

const ROOT = path.join(__dirname, '..', '..');
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Packs into a folder of its own; returns the zip and what is in it, without the name of its one folder. */
function pack(): { readonly zip: Uint8Array; readonly files: Readonly<Record<string, Uint8Array>> } {
  const folder = emptyFolder();
  execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'package.mjs'), '--built', folder], { stdio: 'pipe' });
  const name = readdirSync(folder).find((each) => each.endsWith('.zip')) ?? '';
  const zip = new Uint8Array(readFileSync(path.join(folder, name)));
  const files = Object.entries(unzipSync(zip)).map(
    ([file, bytes]) => [file.slice(file.indexOf('/') + 1), bytes] as const,
  );
  return { zip, files: Object.fromEntries(files) };
}

test('the package holds every way to install, its licences and true checksums, and is the same each time', () => {
  const { zip, files } = pack();
  for (const file of [
    'doc-truoc.txt',
    'tien-do.html',
    'manifest.xml',
    'web/index.html',
    'web/taskpane.html',
    'web/guide/huong-dan.html',
    'web/guide/quan-tri.html',
    'web/guide/hop-ngay-mai.html',
    'may-chu/web.config',
    'may-chu/nginx.conf',
    'excel/tin-cay-thu-muc.reg',
    'giay-phep/LICENSE.txt',
  ])
    expect(Object.keys(files)).toContain(file);

  const sums = text(files['SHA256SUMS.txt']).trim().split('\n');
  expect(sums).toHaveLength(Object.keys(files).length - 1);
  for (const line of sums) {
    const [sum = '', file = ''] = line.split('  ');
    expect([
      file,
      createHash('sha256')
        .update(files[file] ?? '')
        .digest('hex'),
    ]).toEqual([file, sum]);
  }

  const bill = JSON.parse(text(files['sbom.cdx.json'])) as {
    readonly components: readonly { readonly name: string }[];
  };
  const names = bill.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['react', 'fflate', 'zod', 'docx', 'hyparquet-writer', 'hyparquet']));
  const licences = text(files['giay-phep/thu-vien.txt']);
  for (const name of names) expect(licences).toContain(`${name} `);
  // Where the packages were fetched from stays at home.
  expect(text(files['sbom.cdx.json'])).not.toMatch(/"distribution"|\.tgz/);

  expect(Buffer.from(files['excel/tin-cay-thu-muc.reg'] ?? []).toString('utf16le')).toMatch(
    /^\ufeffWindows Registry Editor/,
  );
  expect(Buffer.compare(pack().zip, zip)).toBe(0);
});
