/**
 * `npm start`: the main job on the sample plan, from a fresh clone on. Installs, builds, checks
 * and summarises the sample on the command line, then serves and opens the page with it.
 */
import path from 'node:path';
import { build } from './lib/build.mjs';
import { mainJob } from './lib/mainJob.mjs';
import { openBrowser } from './lib/openBrowser.mjs';
import { serveFolder } from './lib/serveFolder.mjs';
import { installIfNeeded, root } from './lib/setUp.mjs';

const PORT = 3100;

installIfNeeded();
build();
mainJob();
const port = await serveFolder(path.join(root, 'dist', 'web'), PORT);
const address = `http://localhost:${port}/index.html?sample=1`;
const opened = await openBrowser(address);
console.log(`\nTiến độ: ${address}`);
console.log(opened ? 'Opened in the browser. Ctrl+C ends it.' : 'Open this address in a browser. Ctrl+C ends it.');
