import type { Page } from 'playwright-core';
import { installWindowsHost, openInWebHost } from '../host/browser';
import { hostFromGrids } from '../host/fixtures';
import type { ExcelHost } from '../host/host';
import { guardedPage, ORIGIN, until } from './browser';
import { counted, expectedTable, opened } from './engine';
import type { PanePlace } from './job';
import {
  check,
  jumpToFirstIssue,
  scrollsSideways,
  summarise,
  tableShown,
  undo,
  writeIssues,
  writeSummary,
} from './job';
import { SAMPLE } from './plans';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const PANE = `${ORIGIN}/taskpane.html`;
const names = (host: ExcelHost) => host.book.sheets.map(({ name }) => name);

/**
 * The requests of the pane's work, without the one by which office.js says that it is ready, the one that asks to be told
 * of changes, the one by which office.js then asks the host whether it takes reports of the library's own, and the one that
 * asks whether the workbook is a new blank one, for the self-test.
 */
const oursOf = (host: ExcelHost) =>
  host.log.filter(
    ({ body }) => !/InternalService|RegisterDataChangedEvent|TelemetryService|GetFirst/.test(JSON.stringify(body)),
  );

interface ExcelFrame {
  readonly title: string;
  /** Services that office.js calls by itself when it starts. */
  readonly starts: readonly string[];
  /** Opens the pane over an Excel and gives where it stands. */
  open(page: Page, host: ExcelHost): Promise<PanePlace>;
}

const FRAMES: readonly ExcelFrame[] = [
  {
    title: 'Excel for Windows',
    starts: ['InternalService', 'TelemetryService'],
    async open(page, host) {
      await installWindowsHost(page, host);
      await page.goto(PANE);
      return page;
    },
  },
  {
    title: 'Excel on the web',
    starts: ['InternalService'],
    async open(page, host) {
      await openInWebHost(page, host, PANE);
      return page.frameLocator('iframe');
    },
  },
];

async function openPane(frame: ExcelFrame, file: string) {
  const plan = await opened(file);
  const host = hostFromGrids(plan.grids);
  const { page, log } = await guardedPage({ width: 350, height: 700, office: true });
  const pane = await frame.open(page, host);
  return { plan, host, pane, log, page };
}

describe.each(FRAMES)('the pane in $title', (frame) => {
  test('does the whole job with the sample plan', async () => {
    const { file, period, asOf, typed, tabs } = SAMPLE;
    const { plan, host, pane, log } = await openPane(frame, file);

    expect(await check(pane)).toContain(`Đã kiểm tra ${plan.plan.tasks.length} nhiệm vụ`);
    expect(oursOf(host).length).toBeLessThanOrEqual(3);
    expect(await jumpToFirstIssue(pane)).toMatch(/^'.+'![A-Z]+\d+$/);
    const expected = await counted(file, period, asOf);
    expect(await summarise(pane, period, typed)).toBe(expected.headline);
    expect(await tableShown(pane)).toEqual(expectedTable(expected));
    expect(await scrollsSideways(pane)).toBe(false);
    expect(oursOf(host).length).toBeGreaterThan(2);
    expect(oursOf(host).filter(({ write }) => write)).toEqual([]);

    const before = names(host);
    expect(await writeSummary(pane)).toContain(`'${tabs.join("', '")}'`);
    expect(names(host)).toEqual([...before, ...tabs]);
    expect(await undo(pane)).toContain(tabs[0]);
    expect(names(host)).toEqual(before);
    await check(pane);
    await writeIssues(pane);
    expect(names(host)).toEqual([...before, 'Kiểm tra']);

    expect(log.refused).toEqual([]);
    expect(log.errors).toEqual([]);
    const elsewhere = log.answered.filter((url) => !url.startsWith(ORIGIN) && !url.startsWith(OFFICE));
    expect(elsewhere).toEqual([]);
  });

  test('asks a person who is typing in a cell to finish, and works at the next try', async () => {
    const { host, pane } = await openPane(frame, SAMPLE.file);
    // What the library asks by itself when it starts must not fall into the time in which a cell is edited.
    await until(() => frame.starts.every((name) => host.log.some(({ body }) => JSON.stringify(body).includes(name))));
    host.cellEditing = true;
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    const alert = pane.getByRole('main').getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/Enter/);
    host.cellEditing = false;
    await check(pane);
    expect(await alert.count()).toBe(0);
  });
});
