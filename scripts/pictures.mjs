/** Takes the pictures of README and guides (docs/pictures) from the pages built, on the sample plan. Run `npm run build` first. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { serveFolder } from './lib/serveFolder.mjs';
import { root } from './lib/setUp.mjs';

// Read when the package is loaded: it then brings the system libraries that a bare machine lacks.
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
const { default: packaged } = await import('@sparticuz/chromium');

const folder = path.join(root, 'docs', 'pictures');
const at = (name) => path.join(folder, `${name}.png`);
mkdirSync(folder, { recursive: true });

// The letters of Times New Roman and Calibri are as wide as those of Liberation and Carlito, where the machine has them: else
// cells of the pictures are cut that are whole in an office. The pane keeps the browser's own letters.
const executablePath = await packaged.executablePath();
const env = { ...process.env };
if (existsSync('/etc/fonts/fonts.conf') && env.FONTCONFIG_PATH) {
  const prefer = (family) =>
    `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit></match>`;
  env.FONTCONFIG_FILE = path.join(tmpdir(), 'tiendo-pictures-fonts.conf');
  writeFileSync(
    env.FONTCONFIG_FILE,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include><dir>${env.FONTCONFIG_PATH}</dir>${['Segoe UI', 'sans-serif'].map(prefer).join('')}</fontconfig>`,
  );
}

const port = await serveFolder(process.env.TIENDO_WEB ?? path.join(root, 'dist', 'web'), 0);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], env });
const page = await browser.newPage({
  viewport: { width: 1280, height: 760 },
  locale: 'vi-VN',
  serviceWorkers: 'block',
});
// The same day every time, so that pictures change only when the product does.
await page.clock.setFixedTime('2026-06-05T08:30:00');
await page.goto(`http://localhost:${port}/index.html?sample=1`);
await page.locator('[role=grid][aria-busy=false]').waitFor();

const pane = page.locator('.pg-pane');
const said = (text) => page.locator('main [aria-live=polite]').filter({ hasText: text }).waitFor({ state: 'attached' });

await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
await said('Đã kiểm tra');
await pane.screenshot({ path: at('check') });

// Of many issues only the heads are shown at first.
const jumps = page.getByRole('button', { name: /^Đến ô / });
if ((await jumps.count()) === 0) await page.locator('.td-group button[aria-expanded=false]').first().click();
await jumps.first().click();
await said('Đang ở');
await page.locator('main').evaluate((main) => (main.scrollTop = 0));
await page.screenshot({ path: at('standalone') });

await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
await page.locator('.td-headline').waitFor();
await pane.screenshot({ path: at('summary') });
await page.getByText('sẽ được ghi như thế này').waitFor();
await page.locator('[role=grid][aria-busy=false]').waitFor();
await page.screenshot({ path: at('preview') });

await page.getByRole('button', { name: 'Danh mục', exact: true }).click();
await page
  .getByText(/^Danh mục ở trang/)
  .first()
  .waitFor();
await pane.screenshot({ path: at('catalogue') });

if (process.argv.includes('--more')) {
  // For the eyes of whoever changes the pane, not for the README.
  await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
  await page.getByRole('button', { name: 'Ghi trang tổng hợp' }).click();
  await said('Đã ghi trang');
  await page.screenshot({ path: at('more-written') });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: at('more-dark') });
  await page.setViewportSize({ width: 320, height: 760 });
  await page.screenshot({ path: at('more-narrow') });
}
await browser.close();
process.exit(0);
