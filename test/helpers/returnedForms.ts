/** Forms as units send them back: filled in at random, and disturbed in the ways that people and programs do. */
import { prepareForms } from '../../src/app/collect/send';
import type { PreparedForms } from '../../src/app/collect/send';
import { openPlan } from '../../src/app/open/openPlan';
import type { OpenedPlan } from '../../src/app/open/openPlan';
import { createStraightRunner } from '../../src/app/runner';
import type { TabDraft } from '../../src/core/draft/types';
import type { CellValue, SheetGrid } from '../../src/core/grid/grid';
import { dateToSerial } from '../../src/core/time/date';
import { parsePeriod } from '../../src/core/time/period';
import { createSay } from '../../src/messages/createSay';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsxWorkbook';
import { day } from './countPlan';
import { valueOf } from './valueOf';

export const say = createSay('vi');
export const runner = createStraightRunner();
export const NOW = { date: { year: 2026, month: 9, day: 25 }, hour: 8, minute: 5 };

export async function openBook(name: string, bytes: Uint8Array): Promise<{ port: XlsxWorkbook; opened: OpenedPlan }> {
  const port = valueOf(await openXlsx(name, bytes, runner));
  return { port, opened: valueOf(await openPlan(port, runner)) };
}

/** The forms of a period such as `2026-09`, as of a day. */
export async function formsFor(
  opened: OpenedPlan,
  period: string,
  asOf: string,
  coordinating = false,
): Promise<PreparedForms> {
  const read = parsePeriod(period);
  if (read === null) throw new Error(`no period: ${period}`);
  const request = { period: read, asOf: day(asOf), calendar: 'calendar', coordinating } as const;
  return valueOf(await prepareForms({ say, now: { ...NOW, date: day(asOf) }, runner }, opened, request));
}

/** Random numbers below 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The cells of a draft as they would be read. */
export function sheetOfDraft(draft: TabDraft): SheetGrid {
  const rows = draft.rows.map(({ cells }) => cells.map((cell): CellValue => cell?.value ?? null));
  const formats = draft.rows.map(({ cells }) =>
    cells.map((cell) => (cell?.style === 'date' || cell?.style === 'answer-day' ? 'dd/mm/yyyy' : undefined)),
  );
  return {
    name: draft.title,
    visibility: 'visible',
    rows,
    formats,
    merges: [],
    hiddenRows: 0,
    own: null,
  };
}

export const HEADER = 3;
/** Column far right in which a test notes which task the answers of a row were typed for, as our own hidden text: no person typed it. */
const NOTE = 40;
const NOTE_SIGN = '~form-note~';

/** What somebody typed into a row. */
export interface TypedRow {
  readonly key: string;
  readonly unit: string;
  /** By header, as shown. */
  readonly cells: Readonly<Record<string, string>>;
  /** As the counting rules see it. */
  readonly progress: { readonly state: string; readonly on: string | null; readonly to?: number | null };
}

/** A form that was filled in: its sheet, and what was typed. */
export interface FilledForm {
  readonly unit: string;
  readonly file: string;
  readonly sheet: SheetGrid;
  readonly typed: readonly TypedRow[];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Fills a form in as a unit would: some rows done with a day, some under way, some put off, some left blank. */
export function fillForm(
  { form, file, draft }: PreparedForms['forms'][number],
  random: () => number,
  month = 9,
): FilledForm {
  const sheet = sheetOfDraft(draft);
  const heads = sheet.rows[HEADER] ?? [];
  const column = (head: string): number => heads.indexOf(head);
  const rows = sheet.rows.map((row) => [...row]);
  const formats = rows.map((row, at) => row.map((_, c) => sheet.formats[at]?.[c]));
  const typed: TypedRow[] = [];
  for (const [index, { task, role }] of form.tasks.entries()) {
    const row = rows[HEADER + 1 + index];
    const format = formats[HEADER + 1 + index];
    if (row === undefined || format === undefined || role !== 'lead') continue;
    const chance = random();
    if (chance < 0.15) continue;
    const cells: Record<string, string> = {};
    const put = (head: string, value: CellValue, shown: string): void => {
      const at = column(head);
      if (at < 0) return;
      row[at] = value;
      cells[head] = shown;
    };
    let progress: TypedRow['progress'];
    if (chance < 0.6) {
      const on = { year: 2026, month, day: 1 + Math.floor(random() * 24) };
      put('Kết quả thực hiện', 'Hoàn thành', 'Hoàn thành');
      put('Ngày hoàn thành', dateToSerial({ ...on, year: task.due.ym[0]?.year ?? 2026 }), '');
      const year = task.due.ym[0]?.year ?? 2026;
      cells['Ngày hoàn thành'] = `${two(on.day)}/${two(month)}/${String(year)}`;
      progress = { state: 'done', on: `${String(year)}-${two(month)}-${two(on.day)}` };
    } else if (chance < 0.8) {
      put('Kết quả thực hiện', 'Đang thực hiện', 'Đang thực hiện');
      progress = { state: 'in-progress', on: null };
    } else if (chance < 0.9) {
      put('Kết quả thực hiện', 'Chưa thực hiện', 'Chưa thực hiện');
      progress = { state: 'not-started', on: null };
    } else {
      put('Kết quả thực hiện', 'Lùi sang tháng 12', 'Lùi sang tháng 12');
      progress = { state: 'deferred', on: null, to: 12 };
    }
    if (random() < 0.3) {
      const cause = `Chờ ý kiến của cấp trên, lần ${String(Math.floor(random() * 1000))}`;
      const head = column('Nguyên nhân, giải trình') >= 0 ? 'Nguyên nhân, giải trình' : 'Nguyên nhân khách quan';
      put(head, cause, cause);
    }
    while (row.length <= NOTE) row.push(null);
    row[NOTE] = `${NOTE_SIGN}${task.key}`;
    typed.push({ key: task.key, unit: form.unit, cells, progress });
  }
  return { unit: form.unit, file, sheet: { ...sheet, rows, formats }, typed };
}

/** The key of the task that the answers of a row were typed for. */
export function typedFor(sheet: SheetGrid, row: number): string | null {
  const note = (sheet.rows[row - 1] ?? []).find((value) => typeof value === 'string' && value.startsWith(NOTE_SIGN));
  return typeof note === 'string' ? note.slice(NOTE_SIGN.length) : null;
}

type Rows = CellValue[][];
type Formats = (string | undefined)[][];

/** Takes rows and formats together; both from row 1 on. */
type Disturbance = (sheet: SheetGrid, random: () => number) => SheetGrid;

const together = (sheet: SheetGrid, order: readonly number[]): SheetGrid => ({
  ...sheet,
  rows: order.map((at) => sheet.rows[at] ?? []),
  formats: order.map((at) => sheet.formats[at] ?? []),
});

const indexes = (sheet: SheetGrid): number[] => sheet.rows.map((_, at) => at);
const plain = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.normalize('NFC').replace(/\u00a0/g, ' ') : value;
const placeOf = (row: readonly CellValue[], text: string): number => row.findIndex((value) => plain(value) === text);
const head = (sheet: SheetGrid): number => sheet.rows.findIndex((row) => placeOf(row, 'Nội dung nhiệm vụ') >= 0);
const columnOf = (sheet: SheetGrid, name: string): number => placeOf(sheet.rows[head(sheet)] ?? [], name);

const markColumnOf = (sheet: SheetGrid): number =>
  Math.max(
    ...sheet.rows.map((row) => row.findIndex((value) => typeof value === 'string' && value.startsWith('~form~'))),
  );

const withColumns = (sheet: SheetGrid, order: readonly number[]): SheetGrid => ({
  ...sheet,
  rows: sheet.rows.map((row) => order.map((at) => (at < 0 ? null : (row[at] ?? null)))),
  formats: sheet.rows.map((_, index) => order.map((at) => (at < 0 ? undefined : sheet.formats[index]?.[at]))),
});

const columnsOf = (sheet: SheetGrid): number[] =>
  Array.from({ length: Math.max(...sheet.rows.map((row) => row.length)) }, (_, at) => at);

const changed = (sheet: SheetGrid, change: (rows: Rows, formats: Formats) => void): SheetGrid => {
  const rows: Rows = sheet.rows.map((row) => [...row]);
  const formats: Formats = sheet.rows.map((_, at) => [...(sheet.formats[at] ?? [])]);
  change(rows, formats);
  return { ...sheet, rows, formats };
};

/** Each way by name. What a row says about its task stays with the answers that were typed for it. */
export const DISTURBANCES: Readonly<Record<string, Disturbance>> = {
  'rows sorted by deadline, the latest first': (sheet) => {
    const [top, column] = [head(sheet), columnOf(sheet, 'Thời hạn')];
    const body = indexes(sheet).slice(top + 1);
    const at = (index: number): number => Number(sheet.rows[index]?.[column] ?? 0);
    return together(sheet, [...indexes(sheet).slice(0, top + 1), ...body.sort((one, other) => at(other) - at(one))]);
  },
  'rows in any order': (sheet, random) => {
    const top = head(sheet);
    const body = indexes(sheet).slice(top + 1);
    const weights = new Map(body.map((at) => [at, random()]));
    body.sort((one, other) => (weights.get(one) ?? 0) - (weights.get(other) ?? 0));
    return together(sheet, [...indexes(sheet).slice(0, top + 1), ...body]);
  },
  'unanswered rows deleted': (sheet) => {
    const column = columnOf(sheet, 'Kết quả thực hiện');
    const top = head(sheet);
    return together(
      sheet,
      indexes(sheet).filter((at) => at <= top || (sheet.rows[at]?.[column] ?? null) !== null),
    );
  },
  'a task added at the end': (sheet) =>
    changed(sheet, (rows) => {
      const row: CellValue[] = [];
      row[columnOf(sheet, 'Nội dung nhiệm vụ')] = 'Tiếp đoàn khảo sát của tỉnh bạn về chuyển đổi số';
      row[columnOf(sheet, 'Kết quả thực hiện')] = 'Hoàn thành';
      rows.push(Array.from(row, (value) => value ?? null));
    }),
  'answer columns moved to the front': (sheet) => {
    const all = columnsOf(sheet);
    const moved = [columnOf(sheet, 'Ngày hoàn thành'), columnOf(sheet, 'Kết quả thực hiện')].filter((at) => at >= 0);
    return withColumns(sheet, [...moved, ...all.filter((at) => !moved.includes(at))]);
  },
  'hidden column deleted': (sheet) => {
    const mark = markColumnOf(sheet);
    return withColumns(
      sheet,
      columnsOf(sheet).filter((at) => at !== mark),
    );
  },
  'column of codes deleted': (sheet) => {
    const code = columnOf(sheet, 'Mã');
    return withColumns(
      sheet,
      columnsOf(sheet).filter((at) => at !== code),
    );
  },
  'all keys deleted': (sheet) => {
    const code = columnOf(sheet, 'Mã');
    const mark = markColumnOf(sheet);
    return withColumns(
      sheet,
      columnsOf(sheet).filter((at) => at !== code && at !== mark),
    );
  },
  'a column inserted on the left': (sheet) => withColumns(sheet, [-1, ...columnsOf(sheet)]),
  'title rows deleted': (sheet) => together(sheet, indexes(sheet).slice(head(sheet))),
  'blank rows between the tasks': (sheet) => {
    const top = head(sheet);
    return together(
      sheet,
      indexes(sheet).flatMap((at) => (at > top ? [at, -1] : [at])),
    );
  },
  'a row copied below itself': (sheet) => {
    const top = head(sheet);
    return together(
      sheet,
      indexes(sheet).flatMap((at) => (at === top + 1 ? [at, at] : [at])),
    );
  },
  'days typed as text': (sheet) =>
    changed(sheet, (rows, formats) => {
      const column = columnOf(sheet, 'Ngày hoàn thành');
      for (const [at, row] of rows.entries()) {
        const value = row[column];
        if (typeof value !== 'number') continue;
        const date = new Date(Date.UTC(1899, 11, 30) + value * 86_400_000);
        row[column] = `${String(date.getUTCDate())}/${String(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`;
        const format = formats[at];
        if (format !== undefined) format[column] = undefined;
      }
    }),
  'contents retyped with a slip': (sheet) =>
    changed(sheet, (rows) => {
      const [top, column] = [head(sheet), columnOf(sheet, 'Nội dung nhiệm vụ')];
      for (const row of rows.slice(top + 1)) {
        const text = row[column];
        if (typeof text === 'string' && text.length > 30) row[column] = `${text.slice(0, 12)}${text.slice(13)}.`;
      }
    }),
  'contents cleared': (sheet) =>
    changed(sheet, (rows) => {
      const [top, column] = [head(sheet), columnOf(sheet, 'Nội dung nhiệm vụ')];
      for (const row of rows.slice(top + 1)) row[column] = null;
    }),
  'letters decomposed, odd spaces': (sheet) =>
    changed(sheet, (rows) => {
      for (const row of rows) {
        for (const [at, value] of row.entries()) {
          if (typeof value === 'string' && !value.startsWith('~'))
            row[at] = value.normalize('NFD').replace(/ /g, '\u00a0');
        }
      }
    }),
  'only what is in sight sorted, the hidden keys left behind': (sheet) =>
    changed(sheet, (rows, formats) => {
      const top = head(sheet);
      if (!rows.slice(top + 1).every(([first]) => typeof first === 'string' && first.startsWith('~form'))) return;
      const body = rows.slice(top + 1).map((row) => row.slice(1));
      const looks = formats.slice(top + 1).map((row) => row.slice(1));
      for (const [at, row] of rows.slice(top + 1).entries()) {
        const other = body.length - 1 - at;
        row.splice(1, row.length - 1, ...(body[other] ?? []));
        formats[top + 1 + at]?.splice(1, Infinity, ...(looks[other] ?? []));
      }
    }),
  'a column of remarks added': (sheet) =>
    changed(sheet, (rows) => {
      const [top, column] = [head(sheet), 30];
      for (const row of rows) while (row.length <= column) row.push(null);
      const [header, first] = rows.slice(top);
      if (header !== undefined) header[column] = 'Ghi chú của phòng';
      if (first !== undefined) first[column] = 'Đã trao đổi qua điện thoại';
    }),
};
