import { spawn } from 'node:child_process';

/** Opens an address in the person's browser; false where there is no display or no way to ask for one. */
export function openBrowser(address) {
  if (process.env.CI) return Promise.resolve(false);
  const [command, args] = {
    win32: ['cmd', ['/c', 'start', '', address]],
    darwin: ['open', [address]],
  }[process.platform] ?? ['xdg-open', [address]];
  if (command === 'xdg-open' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.on('error', () => resolve(false));
    child.on('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
