/** Brings a fresh clone to where everything runs, with Node's own modules only. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '..', '..');

/** npm's own command, called through a shell where Windows needs one. */
export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Returns true if npm noted down in `node_modules` the very versions of a lock file; optional ones may be missing. */
function isInstalled({ packages }) {
  const note = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(packages).every(
    ([name, { version, optional }]) =>
      name === '' || (installed[name] ? installed[name].version === version : optional === true),
  );
}

/** Installs the pinned packages (without building: the callers build) unless the ones of this very lockfile are there. */
export function installIfNeeded() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Error(`Node 20 or later is needed; this is ${process.version}.`);
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const stamp = path.join(root, 'node_modules', '.tiendo-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  if (isInstalled(JSON.parse(lock))) {
    writeFileSync(stamp, lock);
    return;
  }
  console.log('Installing the pinned packages (npm ci) …');
  execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, lock);
}
