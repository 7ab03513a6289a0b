/** A static server for what was built, as an office would run one: with the headers that the administrators' guide names. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { built } from './places';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

export interface Server {
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** Other contents for a path, as after a new version was put up; null gives a 404. */
  readonly changed: Map<string, string | null>;
  close(): Promise<void>;
}

/** Serves dist/web at a free port of this machine. */
export function startServer(): Promise<Server> {
  const asked: string[] = [];
  const changed = new Map<string, string | null>();
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')).replace(/\/$/, '/index.html');
    asked.push(name);
    const file = path.join(built, name);
    const other = changed.get(name);
    if (other === null || !file.startsWith(built) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': name.endsWith('.html') || name === '/offline.js' ? 'no-cache' : 'max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    response.end(other ?? readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        origin: `http://localhost:${port}`,
        asked,
        changed,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}
