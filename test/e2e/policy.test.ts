/** Nothing leaves the machine: what the pages' policies let through, tried in a browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { pathToFileURL } from 'node:url';
import { guardedPage, ORIGIN } from './browser';
import { built } from './places';

const OFFICE = 'https://appsforoffice.microsoft.com';
const ELSEWHERE = 'https://elsewhere.example';

/** What each directive would be broken by, as code in the page; all of them try to reach the same other place. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  'connect-src': `fetch('${ELSEWHERE}/a').catch(() => {})`,
  'img-src': `document.body.append(Object.assign(new Image(), { src: '${ELSEWHERE}/a.png' }))`,
  'script-src-elem': `document.body.append(Object.assign(document.createElement('script'), { src: '${ELSEWHERE}/a.js' }))`,
  'style-src-elem': `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '${ELSEWHERE}/a.css' }))`,
  'frame-src': `document.body.append(Object.assign(document.createElement('iframe'), { src: '${ELSEWHERE}/a' }))`,
  'object-src': `document.body.append(Object.assign(document.createElement('object'), { data: '${ELSEWHERE}/a' }))`,
  'font-src': `new FontFace('a', 'url(${ELSEWHERE}/a.woff2)').load().catch(() => {})`,
  'media-src': `document.body.append(Object.assign(document.createElement('video'), { src: '${ELSEWHERE}/a.mp4' }))`,
  'worker-src': `try { new Worker('${ELSEWHERE}/a.js') } catch {}; try { new Worker(URL.createObjectURL(new Blob(['']))) } catch {}`,
  'form-action': `document.body.append(Object.assign(document.createElement('form'), { action: '${ELSEWHERE}/a', method: 'post' })); document.forms[0].submit()`,
  'base-uri': `document.head.append(Object.assign(document.createElement('base'), { href: '${ELSEWHERE}/' }))`,
  'script-src-attr': `document.body.append(Object.assign(document.createElement('div'), { innerHTML: '<img src="data:," onerror="fetch(1)">' }))`,
};

/** Tries everything; returns the directives that stood in the way. */
async function broken(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const found: string[] = [];
    Object.assign(window, { found });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => found.push(effectiveDirective));
  });
  for (const attempt of Object.values(ATTEMPTS)) await page.evaluate(attempt);
  const wanted = Object.keys(ATTEMPTS).length;
  const found = await page.waitForFunction((wanted) => {
    const names = [...new Set((window as unknown as { found: string[] }).found)];
    return names.length >= wanted ? names.sort() : null;
  }, wanted);
  return (await found.jsonValue()) ?? [];
}

const PAGES = [
  { name: 'taskpane.html', url: `${ORIGIN}/taskpane.html`, office: true },
  { name: 'index.html', url: `${ORIGIN}/index.html`, office: false },
  { name: 'tien-do.html', url: pathToFileURL(path.join(built, 'tien-do.html')).href, office: false },
];

test.each(PAGES)('$name lets nothing out, whatever a script tried', async ({ url, office }) => {
  const { page, log } = await guardedPage({
    office,
    // Each attempt is complained of.
    announced: [/Content Security Policy/],
    ...(url.startsWith('file:') ? { document: url } : {}),
  });
  await page.goto(url);
  await page.locator('body').waitFor();
  expect(await broken(page)).toEqual(Object.keys(ATTEMPTS).sort());
  expect(log.refused.filter((asked) => asked.startsWith(ELSEWHERE))).toEqual([]);
});

test.each(PAGES)('$name names what it needs and nothing else', ({ name, office }) => {
  const html = readFileSync(path.join(built, name), 'utf8');
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const directives = new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
  for (const closed of ['default-src', 'object-src', 'base-uri', 'form-action']) {
    expect(directives.get(closed)).toEqual(["'none'"]);
  }
  const sources = [...directives].flatMap(([directive, values]) => values.map((value) => `${directive} ${value}`));
  expect(sources.filter((source) => source.includes('http'))).toEqual(office ? [`script-src ${OFFICE}`] : []);
  expect(directives.get('script-src')?.join(' ')).not.toContain('unsafe');
  expect(sources.some((source) => source.includes('*'))).toBe(false);
});
