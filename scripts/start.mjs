/** `npm start`: the main job on the sample plan, from a fresh clone on. Installs, builds, serves and opens the page. */
import path from 'node:path';
import { build } from './lib/build.mjs';
import { openBrowser } from './lib/openBrowser.mjs';
import { serveFolder } from './lib/serveFolder.mjs';
import { installIfNeeded, root } from './lib/setUp.mjs';

const PORT = 3100;

installIfNeeded();
build();
const port = await serveFolder(path.join(root, 'dist', 'web'), PORT);
const address = `http://localhost:${port}/index.html?sample=1`;
const opened = await openBrowser(address);
console.log(`\nTiến độ: ${address}`);
console.log(opened ? 'Opened in the browser. Ctrl+C ends it.' : 'Open this address in a browser. Ctrl+C ends it.');
