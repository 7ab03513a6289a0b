/** A static server for what was built, with Node's own modules only. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Returns the file of an address, null when it is none or lies outside the folder. */
function fileOf(folder, address) {
  const { pathname } = new URL(address, 'http://localhost');
  let name;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  const inside = file.startsWith(folder + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Answers one request with a file of the folder. */
export function answerFrom(folder) {
  return (request, response) => {
    const file = request.method === 'GET' || request.method === 'HEAD' ? fileOf(folder, request.url) : null;
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}

/** Serves a folder to this machine only, at the port or, when that is taken, at a free one. Returns the port. */
export function serveFolder(folder, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(answerFrom(folder));
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) serveFolder(folder, 0).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
}
