/**
 * Completes package-lock.json after a change of packages: some registries hold only the platform binaries of their own
 * kind of machine, so `npm install` leaves the optional packages of other platforms out, and `npm ci` then refuses the lock
 * file everywhere. Adds them (optional, with their platform) as npm writes them itself where it can see them, and asks the
 * registry for the integrity of every entry without one. What it does not know is listed: `npm ci` would install those
 * packages unchecked, on their platforms, so they are to be completed where another registry can be reached.
 * Usage: rm -rf node_modules package-lock.json && npm install --package-lock-only && node scripts/completeLock.mjs
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/setUp.mjs';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const file = path.join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
let added = 0;
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(place, name) || !/^\d+\.\d+\.\d+/.test(range)) continue;
    const words = name.split(/[/-]/);
    const system = words.find((word) => SYSTEMS.includes(word));
    const processor = words.find((word) => PROCESSORS.includes(word));
    if (!system || !processor) continue;
    lock.packages[`node_modules/${name}`] = {
      version: range,
      cpu: [processor],
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      os: [system],
      ...(words.includes('gnu') && system === 'linux' ? { libc: ['glibc'] } : {}),
      ...(words.includes('musl') && system === 'linux' ? { libc: ['musl'] } : {}),
    };
    added++;
  }
}

const unchecked = Object.entries(lock.packages).filter(
  ([place, entry]) => place !== '' && !entry.integrity && !entry.link,
);
const unknown = [];
for (const [place, entry] of unchecked) {
  const { version, ...rest } = entry;
  const integrity = integrityOf(`${entry.name ?? place.replace(/^.*node_modules\//, '')}@${version}`);
  if (integrity === null) unknown.push(place);
  // Behind the version, where npm writes it.
  else lock.packages[place] = { version, integrity, ...rest };
}

const [self, ...others] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([self, ...others.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  `package-lock.json: added ${added} optional packages of other platforms, completed the integrity of ${unchecked.length - unknown.length}`,
);
for (const place of unknown) console.log(`without integrity, this registry does not know it: ${place}`);

/** Returns the integrity that the registry tells of a package, null for one that it does not know. */
function integrityOf(spec) {
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' };
    return execFileSync(npm, ['view', spec, 'dist.integrity'], options).trim() || null;
  } catch (error) {
    if (/\bE404\b|\bETARGET\b/.test(error.stderr)) return null;
    throw error;
  }
}

/** Whether a dependency of the package at `place` has an entry, nested or on top. */
function isLocked(place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '' || !folder.includes('node_modules')) return lock.packages[`node_modules/${name}`] !== undefined;
  }
}
