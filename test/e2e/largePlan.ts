/** A plan of 5,000 tasks in the page, and the pieces in which the page works on it. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { scratchFolder } from '../helpers/scratch';
import { guardedPage, ORIGIN } from './browser';
import type { Guarded } from './browser';

export const TASKS = 5000;
const root = path.join(__dirname, '..', '..');

/** Makes the plan before the tests of the calling file; returns its path. */
export function makeLargePlan(): string {
  const file = path.join(scratchFolder(), 'lon.xlsx');
  beforeAll(() => {
    execFileSync(process.execPath, [path.join(root, 'scripts', 'bench', 'makePlan.mjs'), String(TASKS), file], {
      cwd: root,
    });
  });
  return file;
}

/** Opens the page with the plan. */
export async function openLarge(file: string): Promise<Guarded> {
  const guarded = await guardedPage();
  await guarded.page.goto(`${ORIGIN}/index.html`);
  await guarded.page.setInputFiles('input[type=file]', file);
  await guarded.page.getByRole('grid').waitFor();
  return guarded;
}

/** Returns the lengths in milliseconds of our own pieces of work since the last start of work. */
export const pieces = (page: Page): Promise<number[]> =>
  page.evaluate(() => performance.getEntriesByName('tiendo:slice').map(({ duration }) => duration));

/** Goes to the catalogue, so that the next check is announced anew. */
export async function leaveIssues(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Danh mục', exact: true }).click();
  await page
    .getByText(/^Danh mục ở trang/)
    .first()
    .waitFor();
}
