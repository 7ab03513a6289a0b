/**
 * The service worker of the page on a server: keeps the files that the page needs and answers with them. The build
 * compiles it and puts the list of files in; it imports nothing. The pane in Excel is none of its business: that needs
 * office.js from Microsoft in any case.
 */

/** A file of the page: its name beside this script, and the hash of its bytes in the form of `integrity`. */
type KeptFile = readonly [name: string, integrity: string];

/** What this script uses of a service worker (TypeScript's own types clash with those of a page). */
interface Worker {
  readonly location: Location;
  readonly caches: CacheStorage;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

declare const self: Worker;
declare const __FILES__: readonly KeptFile[];
declare const __VERSION__: string;

const FILES = __FILES__;
const FAMILY = 'tiendo-page-';
const CACHE = FAMILY + __VERSION__;
const PAGE = 'index.html';
/** A server that has not given the page in this time is taken for gone. */
const PATIENCE_MS = 4000;

const addressOf = (name: string) => new URL(name, self.location.href).href;
const kept = new Set(FILES.map(([name]) => addressOf(name)));

/** Fetches every file again and keeps them only if all are there and are the exact bytes that were built. */
async function keepAll(): Promise<void> {
  const cache = await self.caches.open(CACHE);
  await Promise.all(
    FILES.map(async ([name, integrity]) => {
      const answer = await fetch(addressOf(name), { cache: 'no-cache', integrity });
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      await cache.put(addressOf(name), answer);
    }),
  );
}

/** Takes away what earlier versions kept; caches that are not this page's stay. */
async function dropOld(): Promise<void> {
  const names = await self.caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(FAMILY) && name !== CACHE).map((name) => self.caches.delete(name)),
  );
}

async function fromCache(address: string): Promise<Response | undefined> {
  const cache = await self.caches.open(CACHE);
  return cache.match(address);
}

/** The page itself comes from the server while that answers, so that a mended version is there at the next visit. */
async function page(request: Request): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(request, { signal: patience.signal });
    if (answer.ok) return answer;
    return (await fromCache(addressOf(PAGE))) ?? answer;
  } catch (error) {
    const answer = await fromCache(addressOf(PAGE));
    if (answer) return answer;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Its other files carry their contents in their names, or change with the version: the kept one is the right one. */
async function file(request: Request, address: string): Promise<Response> {
  return (await fromCache(address)) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(dropOld()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const address = request.url.replace(/[?#].*$/, '');
  const asked = address === addressOf('./') ? addressOf(PAGE) : address;
  if (!kept.has(asked)) return;
  event.respondWith(asked === addressOf(PAGE) ? page(request) : file(request, asked));
});

export {};
