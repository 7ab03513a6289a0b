/** "Tự kiểm tra" in the pane: offered in a blank workbook only, run, stopped, shown, copied. */
import { screen, waitFor } from '@testing-library/react';
import { saySelfTestIn } from '../../src/messages/saySelfTest';
import { selfTest as en } from '../../src/messages/en/selfTest';
import { selfTest as vi } from '../../src/messages/vi/selfTest';
import type { PaneHost } from '../../src/pane/host';
import { selfTestView } from '../../src/taskpane/selfTest/selfTestView';
import { isBlankNow } from '../../src/workbook/excel/selfTest/isBlank';
import { PLACES } from '../../src/workbook/excel/selfTest/places';
import { runSelfTest } from '../../src/workbook/excel/selfTest/runSelfTest';
import type { ProbeResult, SelfTest, SelfTestReport } from '../../src/workbook/selfTestReport';
import { fakePort } from '../helpers/fakePort';
import { HostWorkbook } from '../host/cells';
import { PROBES_HERE } from '../host/conformance';
import { ExcelHost } from '../host/host';
import { PLAN } from '../pane/planGrids';
import { fakeHost, faultsForDisabledPeople, openPane } from '../pane/openPane';

beforeEach(() => {
  window.localStorage.clear();
});

const LINK = 'Tự kiểm tra Excel';

const RIGHT: ProbeResult = {
  code: 'null-leaves-a-cell',
  assumption: 'null-leaves',
  places: PLACES['null-leaves'],
  verdict: 'relied-on',
  expected: '[["Ann",9]]',
  answered: '[["Ann",9]]',
  milliseconds: 12,
};
const WRONG: ProbeResult = { ...RIGHT, verdict: 'different', answered: '[["",9]]', milliseconds: 40 };
const HARMLESS: ProbeResult = {
  ...RIGHT,
  code: 'an-array-over-filtered-rows',
  assumption: 'hidden-rows',
  places: PLACES['hidden-rows'],
  verdict: 'harmless',
};

function reportOf(...results: readonly ProbeResult[]): SelfTestReport {
  return { apiSet: '1.17', results, end: { kind: 'all' }, left: [] };
}

function openWith(run: SelfTest, parts: Partial<PaneHost> = {}, offered: Promise<boolean> = Promise.resolve(true)) {
  const host = fakeHost({
    selfTest: { offered: () => offered, view: () => Promise.resolve(selfTestView(run)) },
    ...parts,
  });
  return openPane(fakePort(PLAN), host);
}

async function started(run: SelfTest, ...more: readonly [Partial<PaneHost>?, Promise<boolean>?]) {
  const pane = openWith(run, ...more);
  await pane.user.click(await screen.findByRole('button', { name: LINK }));
  await pane.user.click(await screen.findByRole('button', { name: 'Bắt đầu' }));
  return pane;
}

describe('the link at the foot', () => {
  test.each<readonly [string, () => Promise<boolean>]>([
    ['in a workbook that is not blank', () => Promise.resolve(false)],
    ['where Excel does not tell', () => Promise.reject(new Error('busy'))],
  ])('is not there %s', async (_, offered) => {
    const pane = openWith(() => Promise.resolve(null), {}, offered());
    await pane.check();
    expect(screen.queryByRole('button', { name: LINK })).toBeNull();
  });

  test('is not there where there is no Excel', async () => {
    const pane = openPane(fakePort(PLAN));
    await pane.check();
    expect(screen.queryByRole('button', { name: LINK })).toBeNull();
  });

  test('says what will be done before anything is', async () => {
    let runs = 0;
    const pane = openWith(() => {
      runs += 1;
      return Promise.resolve(reportOf(RIGHT));
    });
    await pane.user.click(await screen.findByRole('button', { name: LINK }));
    await pane.until(/rồi xóa các trang đó/);
    expect(document.activeElement?.textContent).toBe('Tự kiểm tra Excel này');
    expect(runs).toBe(0);
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Đóng');
    expect(screen.queryByText(/rồi xóa các trang đó/)).toBeNull();
  });

  test('whose part of the program does not come says so', async () => {
    const missing = Object.assign(new Error('gone'), { name: 'ChunkLoadError' });
    const pane = openWith(() => Promise.resolve(null), {
      selfTest: { offered: () => Promise.resolve(true), view: () => Promise.reject(missing) },
    });
    await pane.user.click(await screen.findByRole('button', { name: LINK }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Không tải được phần còn lại/);
  });
});

describe('the result', () => {
  test('where nothing differs says so', async () => {
    const pane = await started(() => Promise.resolve(reportOf(RIGHT, HARMLESS)));
    const same = 'Excel này trả lời như Tiến độ dựa vào: 2 câu hỏi, không có gì khác.';
    await waitFor(() => expect(pane.said()).toBe(same));
    expect(screen.getAllByText(same).length).toBe(2);
    await pane.until('1 câu trả lời khác nhưng không gây hại.');
    expect(screen.queryByRole('list', { name: 'Những điều khác' })).toBeNull();
  });

  test('names what differs with its place, and is copied with version and platform', async () => {
    const pane = await started(() => Promise.resolve(reportOf(WRONG, HARMLESS)));
    const list = await screen.findByRole('list', { name: 'Những điều khác' });
    expect(list.textContent).toContain('Chỗ bỏ trống trong khối ghi để nguyên ô');
    expect(list.textContent).toContain('workbook/excel/userCells.ts');
    expect(list.textContent).toContain('[["",9]]');
    expect(list.textContent).not.toContain('hidden-rows');
    expect(await faultsForDisabledPeople()).toEqual([]);
    await pane.click('Sao chép kết quả');
    const [text = ''] = pane.host.copied;
    expect(text.split('\n')[0]).toMatch(/^Tự kiểm tra: Tiến độ \d.* – Excel 16\.0 \(PC\), ExcelApi 1\.17$/);
    expect(text).toContain('Đã hỏi 2: đúng 0, khác 1, khác nhưng không hại 1, không hỏi được 0.');
    expect(text).toContain('KHÁC · null-leaves-a-cell');
    expect(text).toContain('khác, không hại · an-array-over-filtered-rows');
    expect(text).toContain('Lâu nhất: null-leaves-a-cell 40 ms; an-array-over-filtered-rows 12 ms.');
    await waitFor(() => expect(pane.said()).toMatch(/^Đã sao chép kết quả/));
  });

  test('is shown to be selected where the clipboard is closed', async () => {
    const pane = await started(() => Promise.resolve(reportOf(WRONG)), { copyText: () => Promise.resolve(false) });
    await pane.user.click(await screen.findByRole('button', { name: 'Sao chép kết quả' }));
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Sao chép kết quả' });
    expect(area.value).toContain('KHÁC · null-leaves-a-cell');
  });

  test('of a workbook that is blank no longer is a sentence', async () => {
    const pane = await started(() => Promise.resolve(null));
    await waitFor(() => expect(pane.said()).toMatch(/^Chỉ làm được trong một sổ làm việc mới/));
    expect(screen.queryByText(/Đã hỏi hết/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Sao chép kết quả' })).toBeNull();
  });

  test('of a test that Excel ended tells the code, and what is left', async () => {
    const pane = await started(() =>
      Promise.resolve({
        ...reportOf(RIGHT),
        end: { kind: 'failed', detail: 'AccessDenied WorksheetCollection.add' },
        left: ['Ghi chú'],
      }),
    );
    await waitFor(() => expect(pane.said()).toMatch(/sau 1 câu \(AccessDenied WorksheetCollection\.add\)/));
    await pane.until(/Còn lại trong sổ làm việc: Ghi chú\./);
    expect(screen.queryByText(/không có gì khác/)).toBeNull();
  });
});

test('it can be stopped, and tells what it has seen; nothing else can be started meanwhile', async () => {
  const pane = await started(async (runner) => {
    const results: ProbeResult[] = [];
    for (;;) {
      const goesOn = await runner.run(
        (function* () {
          yield { stage: 'check', done: 0 } as const;
        })(),
      );
      if (!goesOn.ok) return { ...reportOf(...results), end: { kind: 'stopped' } };
      results.push(RIGHT);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await pane.user.click(await screen.findByRole('button', { name: 'Dừng' }));
  await waitFor(() => expect(pane.said()).toMatch(/^Đã dừng; mới hỏi \d+ câu\.$/));
});

test('over the emulated Excel: offered in a new workbook, all is asked, nothing differs, nothing is left', async () => {
  const book = new HostWorkbook();
  book.addSheet('Sheet1');
  new ExcelHost(book).install();
  // Those that enter megabytes are asked elsewhere.
  const probes = PROBES_HERE.filter(({ code }) => !/over-5-mb|as-many-/.test(code));
  const pane = await started((runner) => runSelfTest(runner, probes), {}, isBlankNow());
  const same = `Excel này trả lời như Tiến độ dựa vào: ${probes.length} câu hỏi, không có gì khác.`;
  await waitFor(() => expect(pane.said()).toBe(same));
  expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  await pane.click('Đóng');
});

describe('the sentences', () => {
  const places = (sentence: string): string[] =>
    [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].sort();

  test('are there in both languages, with the same places', () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi));
    for (const code of Object.keys(vi) as (keyof typeof vi)[])
      expect([code, places(en[code])]).toEqual([code, places(vi[code])]);
  });

  test('say each assumption, and no other', () => {
    const said = Object.keys(vi).flatMap((code) => /^self-test\.assumption\.(.+)$/.exec(code)?.[1] ?? []);
    expect(said.sort()).toEqual(Object.keys(PLACES).sort());
    expect(saySelfTestIn('en')('self-test.different', { count: 1 })).toMatch(/^1 answer differs/);
  });
});
