/** `npm run start:excel`: builds and sideloads into Excel with Microsoft's tool, which starts `npm run dev-server` itself. */
import { execFileSync } from 'node:child_process';
import { installIfNeeded, root } from './lib/setUp.mjs';

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const run = (...args) =>
  execFileSync(npx, ['--yes', ...args], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });

installIfNeeded();
run('office-addin-dev-certs', 'install');
run('office-addin-debugging', 'start', 'manifest.xml', 'desktop', '--dev-server-port', '3000');
