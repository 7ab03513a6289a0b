/** What an opened workbook tells besides its plan: forms of its sheets, standing summaries, what stops the reading. */
import { sheetForms } from '../../../src/app/open/columns';
import { openCatalogue } from '../../../src/app/open/openCatalogue';
import { openPlan, reopenForWriting } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { settingsText } from '../../../src/app/settings/settingsText';
import { NOTHING_DECIDED } from '../../../src/app/settings/document';
import type { Outcome } from '../../../src/core/flow/outcome';
import type { CellValue, SheetGrid } from '../../../src/core/grid/grid';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();
const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện'];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, 'Đo vẽ lại ngõ 12', 'P. KHTC', 'VP', 'Hoàn thành'],
  [2, 'Cắm mốc lộ giới', 'VP', 'P. QLĐT', 'Đang thực hiện'],
];

function plan(name: string, header: readonly CellValue[] = HEADER, parts: Partial<SheetGrid> = {}): SheetGrid {
  const number = name.replace(/\D/g, '');
  return { ...sheetOf(name, [[`KẾ HOẠCH THÁNG ${number} NĂM 2026`], header, ...ROWS]), ...parts };
}

const refusalOf = (outcome: Outcome<unknown>): string | null => (outcome.ok ? null : outcome.refusal.code);

async function opened(...sheets: readonly SheetGrid[]): Promise<OpenedPlan> {
  return valueOf(await openPlan(fakePort(workbookOf(...sheets)), runner));
}

describe('forms of sheets', () => {
  it('sheets with the same headers in any case are one form, others another', async () => {
    const forms = sheetForms(
      await opened(
        plan('Tháng 1'),
        plan('Tháng 2', ['STT', 'NỘI DUNG', 'Đơn vị  chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện']),
        plan('Tháng 3', [...HEADER, 'Số văn bản riêng']),
        CATALOGUE_SHEET,
      ),
    );
    expect(forms.map(({ sheets }) => sheets)).toEqual([['Tháng 1', 'Tháng 2'], ['Tháng 3']]);
  });

  it('show each column with its header, what it was taken for and why; blank columns are left out', async () => {
    const header = [...HEADER, null, 'Tủ hồ sơ', 7];
    const [form] = sheetForms(await opened(plan('Tháng 1', header), CATALOGUE_SHEET));
    expect(
      form?.columns.map(({ column, header: text, read, decided }) => [column, text, read?.meaning, decided]),
    ).toEqual([
      [0, 'Stt', 'number', false],
      [1, 'Nội dung', 'content', false],
      [2, 'Đơn vị chủ trì', 'lead', false],
      [3, 'Đơn vị phối hợp', 'coordinating', false],
      [4, 'Kết quả thực hiện', 'result', false],
      [6, 'Tủ hồ sơ', undefined, false],
      [7, '7', undefined, false],
    ]);
    expect(form?.columns[0]?.read).toEqual({ meaning: 'number', reason: 'header' });
  });

  it('show thirty columns at most', async () => {
    const header = [...HEADER, ...Array.from({ length: 24 }, () => null), 'Cột ba mươi', 'Cột sau'];
    const [form] = sheetForms(await opened(plan('Tháng 1', header), CATALOGUE_SHEET));
    expect(form?.columns.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 29]);
  });

  it('tell what somebody decided, which makes a form of its own', async () => {
    const port = fakePort(workbookOf(plan('Tháng 1'), plan('Tháng 2'), CATALOGUE_SHEET));
    const decided = {
      ...NOTHING_DECIDED,
      plan: { ...NOTHING_DECIDED.plan, columns: { 'Tháng 2': { 4: 'result' as const } } },
    };
    port.grids = { ...port.grids, settings: settingsText(decided) ?? '' };
    const forms = sheetForms(valueOf(await openPlan(port, runner)));
    expect(
      forms.map(({ sheets, columns }) => [sheets, columns.filter((each) => each.decided).map(({ column }) => column)]),
    ).toEqual([
      [['Tháng 1'], []],
      [['Tháng 2'], [4]],
    ]);
  });
});

describe('opening', () => {
  it('passes on what the workbook refuses', async () => {
    const port = fakePort(workbookOf(plan('Tháng 1'), CATALOGUE_SHEET));
    port.failNext('read', 'cell-editing');
    expect(refusalOf(await openPlan(port, runner))).toBe('cell-editing');
    port.failNext('read', 'cell-editing');
    expect(refusalOf(await openCatalogue(port, runner))).toBe('cell-editing');
  });

  it('refuses a workbook without a plan', async () => {
    const port = fakePort(workbookOf(sheetOf('Ghi chép', [['Mua giấy in']])));
    expect(refusalOf(await openPlan(port, runner))).not.toBeNull();
    expect(await openCatalogue(port, runner)).toMatchObject({
      ok: false,
      refusal: { code: 'catalogue-none', params: { file: 'ke-hoach.xlsx' } },
    });
  });

  it('takes the catalogue of another workbook', async () => {
    const read = valueOf(await openCatalogue(fakePort(workbookOf(plan('Tháng 1'), CATALOGUE_SHEET)), runner));
    expect(read.units.map(({ code }) => code)).toEqual(['VP', 'KHTC', 'QLDT', 'TTUD']);
  });
});

describe('opening again before a write', () => {
  const guessed = (): SheetGrid => plan('Tháng 1', HEADER, { merges: null });

  it('is not needed where merged cells were read with the rest', async () => {
    const port = fakePort(workbookOf(plan('Tháng 1'), CATALOGUE_SHEET));
    const first = valueOf(await openPlan(port, runner));
    expect(valueOf(await reopenForWriting(port, runner, first))).toBe(first);
    expect(port.calls).toEqual(['read']);
  });

  it('asks for the merged cells of plan sheets only, and reads the plan with them', async () => {
    const port = fakePort(workbookOf(guessed(), CATALOGUE_SHEET), { asksMerges: true });
    const asked: unknown[] = [];
    const merges = [{ top: 3, left: 3, bottom: 4, right: 3 }];
    port.readMerges = (sheets) => {
      asked.push(sheets);
      return Promise.resolve({ ok: true, value: new Map([['Tháng 1', merges]]) });
    };
    const again = valueOf(await reopenForWriting(port, runner, valueOf(await openPlan(port, runner))));
    expect(asked).toEqual([['Tháng 1']]);
    expect(again.grids.sheets.map((sheet) => sheet.merges)).toEqual([merges, CATALOGUE_SHEET.merges]);
  });

  it('passes on what the workbook refuses', async () => {
    const port = fakePort(workbookOf(guessed(), CATALOGUE_SHEET), { asksMerges: true });
    const first = valueOf(await openPlan(port, runner));
    port.failNext('read', 'cell-editing');
    expect(refusalOf(await reopenForWriting(port, runner, first))).toBe('cell-editing');
    port.failNext('readMerges', 'cell-editing');
    expect(refusalOf(await reopenForWriting(port, runner, first))).toBe('cell-editing');
  });
});
