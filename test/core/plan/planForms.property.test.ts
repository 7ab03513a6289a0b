/** The same plan in another form is the same plan; what is no plan stays none. */
import fc from '../../helpers/random';
import type { CellValue } from '../../../src/core/grid/grid';
import { readPlan } from '../../../src/core/plan/readPlan';
import type { PlanSettings } from '../../../src/core/plan/settings';
import type { ColumnMeaning } from '../../../src/core/plan/types';
import type { ProgressState } from '../../../src/core/progress/types';
import { runThrough } from '../../../src/core/flow/steps';
import { CATALOGUE_SHEET, essence, planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { SAMPLE_HEADER, SAMPLE_LENGTH, sampleSheet } from '../../helpers/samplePlan';
import type { SampleChanges } from '../../helpers/samplePlan';

const tasksOf = (changes: SampleChanges): unknown[] =>
  planOf(workbookOf(sampleSheet('Kế hoạch', changes), CATALOGUE_SHEET)).tasks.map(essence);

const SYNONYMS: readonly (readonly string[])[] = [
  ['Stt', 'TT', 'STT', 'Số TT'],
  ['Nội dung công việc', 'Nội dung', 'Tên nhiệm vụ', 'NHIỆM VỤ', 'Công việc'],
  ['Đơn vị chủ trì', 'Cơ quan chủ trì', 'Phòng, đơn vị chủ trì tham mưu', 'Đơn vị đầu mối', 'Đơn vị thực hiện'],
  ['Đơn vị phối hợp', 'Cơ quan, đơn vị phối hợp', 'PHỐI HỢP', 'Đv/cn phối hợp'],
  ['Kết quả thực hiện', 'Kết quả', 'Trạng thái', 'Tình hình thực hiện', 'Tiến độ'],
  ['Ghi chú', 'GHI CHÚ', 'Lưu ý'],
];

describe('a plan in another form', () => {
  const plain = tasksOf({});

  it('holds the tasks of the sample', () => {
    expect(plain).toHaveLength(7);
    expect(plain[0]).toEqual({
      number: '1',
      content: 'Lập danh mục tuyến phố cần lát lại vỉa hè',
      field: 'Lĩnh vực Hạ tầng',
      lead: ['QLDT'],
      coordinating: ['KHTC', 'VP'],
      months: [1],
      state: 'done',
    });
  });

  it('gives the same tasks with columns swapped, blank columns and rows put in, titles added, in NFD, under synonyms', () => {
    const places = SAMPLE_HEADER.map((_, index) => index);
    fc.assert(
      fc.property(
        fc.record({
          order: fc
            .tuple(
              fc.shuffledSubarray(places, { minLength: places.length }),
              fc.array(fc.nat(places.length), { maxLength: 2 }),
            )
            .map(([order, blanks]) =>
              blanks.reduce<number[]>((all, at) => [...all.slice(0, at), -1, ...all.slice(at)], [...order]),
            ),
          header: fc.tuple(...SYNONYMS.map((words) => fc.constantFrom(...words))),
          titles: fc
            .subarray(['SỞ XÂY DỰNG', '(Kèm theo Kế hoạch số 12/KH-SXD ngày 05/01/2026)', 'Tính đến ngày 05/3/2026'])
            .map((lines) => ['KẾ HOẠCH CÔNG TÁC NĂM 2026', ...lines]),
          blankBefore: fc.uniqueArray(fc.nat(SAMPLE_LENGTH - 1), { maxLength: 4 }),
          nfd: fc.boolean(),
          signature: fc.boolean(),
        }),
        (changes) => {
          expect(tasksOf(changes)).toEqual(plain);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('has the same keys wherever its rows stand', () => {
    const keys = (changes: SampleChanges): string[] =>
      planOf(workbookOf(sampleSheet('Kế hoạch', changes), CATALOGUE_SHEET)).tasks.map((task) => task.key);
    expect(keys({ blankBefore: [2, 5], titles: ['KẾ HOẠCH NĂM 2026', 'Tính đến ngày 05/3/2026'] })).toEqual(keys({}));
    expect(new Set(keys({})).size).toBe(7);
  });
});

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom<CellValue>(
    'Stt',
    'Nội dung',
    'Đơn vị chủ trì',
    'I',
    '1.',
    'THÁNG 2',
    'Quý III',
    'Tổng cộng',
    'Nơi nhận:',
    'T1',
    'T2',
    'T3',
    'QI',
    'QII',
    'QIII',
    'Thời gian thực hiện',
    '15/3/2026',
    'tháng giêng, đầu quý II - cuối năm sau',
    '(Phòng A báo cáo trong tháng 2',
    '(',
    ')',
    '-',
    'x',
  ),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant({ kind: 'error', text: '#REF!' } as const),
  fc.constant({ kind: 'uncached', formula: 'A1+1' } as const),
);
const grid = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 });
const area = fc
  .record({ top: fc.integer({ min: 1, max: 20 }), left: fc.nat(8), height: fc.nat(6), width: fc.nat(6) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

const meaning = fc.constantFrom<ColumnMeaning | 'none'>(
  'number',
  'content',
  'lead',
  'due',
  'result',
  'completed',
  'none',
);
const state = fc.constantFrom<ProgressState>('done', 'in-progress', 'unclear', 'unreported');
/** Whatever an office may have decided, right or not. */
const settings: fc.Arbitrary<PlanSettings> = fc.record({
  columns: fc.record({ 'Tháng 2-2026': fc.dictionary(fc.nat(8).map(String), meaning, { maxKeys: 5 }) }),
  sheets: fc.constantFrom<PlanSettings['sheets']>({}, { 'Tháng 2-2026': 'counted' }, { 'Tháng 2-2026': 'skipped' }),
  bands: fc.constantFrom({}, { 'quý iii': '' }, { i: 'Quý I' }, { 'tổng cộng': 'mùa mưa' }),
  words: fc.dictionary(fc.constantFrom('x', '', 'ok', '('), state, { maxKeys: 2 }),
  results: fc.dictionary(fc.constantFrom('x', '15/3/2026', '-'), state, { maxKeys: 2 }),
});

describe('any grid', () => {
  it('is read or refused, never a crash, and every task stands in a row of its own', () => {
    fc.assert(
      fc.property(grid, fc.option(fc.array(area, { maxLength: 4 })), settings, (rows, merges, decided) => {
        const read = runThrough(readPlan(workbookOf(sheetOf('Tháng 2-2026', rows, { merges })), { settings: decided }));
        if (!read.ok) return;
        const tasks = [...read.value.tasks, ...read.value.agenda];
        const taken = tasks.map((task) => task.row);
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.every((row) => row >= 1 && row <= rows.length)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('of prose has no tasks', () => {
    const words = fc.constantFrom(
      'Sở',
      'báo cáo',
      'kết quả',
      'nhiệm vụ',
      'đơn vị',
      'chủ trì',
      'tháng',
      '2026',
      'phối hợp',
      'thời gian',
      'và',
      'các',
    );
    const sentence = fc.array(words, { minLength: 16, maxLength: 40 }).map((all) => `${all.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence), { minLength: 1, maxLength: 12 }), (rows) => {
        expect(runThrough(readPlan(workbookOf(sheetOf('Báo cáo 2026', rows)), {}))).toMatchObject({
          ok: false,
          refusal: { code: 'plan-none' },
        });
      }),
    );
  });
});
