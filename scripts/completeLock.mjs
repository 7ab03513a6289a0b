/**
 * Completes package-lock.json after a change of packages: some registries hold only the platform binaries of their own
 * kind of machine, so `npm install` leaves the optional packages of other platforms out, and `npm ci` then refuses the lock
 * file everywhere. Adds them (optional, with their platform) as npm writes them itself where it can see them.
 * Usage: rm -rf node_modules package-lock.json && npm install --package-lock-only && node scripts/completeLock.mjs
 */
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
const [self, ...others] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([self, ...others.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: added ${added} optional packages of other platforms`);

/** Whether a dependency of the package at `place` has an entry, nested or on top. */
function isLocked(place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '' || !folder.includes('node_modules')) return lock.packages[`node_modules/${name}`] !== undefined;
  }
}
