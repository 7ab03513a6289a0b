/**
 * What each step of reading a plan makes of a text or of a few cells by itself, as it was approved: a cell of a matrix, a
 * head of a month, a label, a number, a title, who leads in a cell of several, when an answer was asked for. A whole reading
 * hides much of it, for one step makes up for another. `npm run approve` accepts what is read now.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue, SheetGrid } from '../../../src/core/grid/grid';
import { holdsFigures, isFigure } from '../../../src/core/plan/rows/figures';
import { bandCandidates } from '../../../src/core/plan/rows/bandRow';
import { isPersonName } from '../../../src/core/plan/rows/personNames';
import {
  beginsInside,
  breaksOff,
  isDetailLine,
  isResultLine,
  readMarkedHeading,
} from '../../../src/core/plan/rows/rowLabels';
import { isNumbering } from '../../../src/core/plan/rows/rowView';
import { noPlaces } from '../../../src/core/plan/rows/planRow';
import type { PlanRow } from '../../../src/core/plan/rows/planRow';
import { sampleColumn } from '../../../src/core/plan/header/columnValues';
import type { ColumnValues } from '../../../src/core/plan/header/columnValues';
import { decide } from '../../../src/core/plan/header/decideColumn';
import { headerKey } from '../../../src/core/plan/header/headerKey';
import { readHeader, readHeaderLines } from '../../../src/core/plan/header/headerMeaning';
import { findMarkLegend } from '../../../src/core/plan/header/markLegend';
import { readMatrixCell } from '../../../src/core/plan/header/matrixCell';
import { namesPeriod } from '../../../src/core/plan/header/resultsOfPeriods';
import { readRole } from '../../../src/core/plan/header/roleColumn';
import { isDoubtfulState, readStateHeader } from '../../../src/core/plan/header/stateHeader';
import { findMatrix, readSlot } from '../../../src/core/plan/header/timeMatrix';
import { withUnit } from '../../../src/core/plan/header/timeUnit';
import { findSheetTitle } from '../../../src/core/plan/sheetTitle';
import { splitAgendaItem } from '../../../src/core/plan/tasks/agendaItem';
import { askedOn } from '../../../src/core/plan/tasks/askedOn';
import { headsBoth, readFirstLead } from '../../../src/core/plan/tasks/firstLead';
import { createRunFollower } from '../../../src/core/plan/tasks/numberRun';
import { resultHabits } from '../../../src/core/plan/tasks/resultHabits';
import { createNameReader } from '../../../src/core/units/nameReader';
import { dateToSerial } from '../../../src/core/time/date';
import type { ColumnMeaning, PlanColumn } from '../../../src/core/plan/types';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { dayText } from '../../helpers/dueWords';
import { sheetOf } from '../../helpers/planVerbs';
import { unitsNamed } from '../../helpers/unitsNamed';

/** Texts of headings, labels and cells, under headings that begin with "#". */
const TEXTS = readFileSync(path.join(__dirname, 'steps.txt'), 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.replaceAll('⏎', '\n'));

const DAY_FORMAT = 'dd/mm/yyyy';
const on = (day: number, month: number, year = 2026): number => dateToSerial({ year, month, day });
const lined = (lines: readonly string[]): string[] => lines.map((line) => line.replaceAll('\n', '⏎'));
const said = (parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter((part) => part !== false && part !== null && part !== undefined && part !== '').join(' | ');
const shownValue = (value: CellValue): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** One column of cells, in a sheet of its own. */
function columnOf(values: readonly CellValue[], format?: string): SheetGrid {
  return sheetOf(
    'Kế hoạch',
    values.map((value) => [value]),
    {
      formats: values.map((value) => [typeof value === 'number' ? format : undefined]),
    },
  );
}

test('each text is taken for what was approved: a head, a label, a number, a name, a piece of another', () => {
  const lines = TEXTS.map((text) => {
    if (text.startsWith('#')) return text;
    const marked = readMarkedHeading(text);
    const slot = readSlot(text);
    const state = readStateHeader([headerKey(text)]);
    const agenda = splitAgendaItem(text);
    const unit = (['day', 'days', 'month', 'quarter'] as const).map((each) => withUnit(text, each)).filter(Boolean);
    return `${text} → ${said([
      isFigure(text) && 'figure',
      isNumbering(text) && 'number',
      isPersonName(text) && 'person',
      beginsInside(text) && 'goes on',
      isResultLine(text) && 'result',
      isDetailLine(text) && 'detail',
      readRole(text) ?? '',
      namesPeriod(text) && 'period',
      isDoubtfulState(headerKey(text)) && 'doubtful state',
      marked && `${marked.style} "${marked.text}"`,
      slot && `${slot.kind} ${slot.number}${slot.bare ? ' bare' : ''}`,
      state && JSON.stringify(state),
      agenda && `agenda "${agenda.content}" "${agenda.lead}" "${agenda.time}"`,
      unit.length > 0 && unit.join(', '),
      readHeader(text, '')?.meaning,
    ])}`;
  });
  requireApprovedReadings('plan-steps-texts', lined(lines));
});

test('a text that ends in the middle of a sentence goes on below as it was approved', () => {
  const below = ['và các bến', 'Kiểm tra', 'x'.repeat(80), 'x'.repeat(81)];
  const ends = [
    ...['Rà soát,', 'Rà soát;', 'Rà soát:', 'Rà soát (', 'Rà soát “', 'Rà soát -', 'Rà soát –', 'Rà soát.', 'Rà soát!'],
    ...['Rà soát của', 'Rà soát và', 'Rà soát CỦA', 'Rà soát bến', 'Rà soát?', 'Rà soát)', 'Rà soát”', 'và', ''],
  ];
  const words =
    'và của các cho với về tại trên trong theo từ đến để do bởi là được có những một năm số tỉnh huyện sở bộ ban phòng ' +
    'công thực kế triển báo xây tổ hướng việc khi nếu hoặc như giữa sau trước bến xong làm';
  requireApprovedReadings(
    'plan-steps-ends',
    [...ends, ...words.split(' ').map((word) => `Rà soát ${word}`)].map(
      (text) =>
        `${text} → ${[false, true].map((page) => below.map((next) => (breaksOff(text, next, page) ? '…' : '.')).join(' ')).join(' | ')}`,
    ),
  );
});

test('heads of two lines are taken for what was approved', () => {
  const above = [
    'Kết quả',
    'Thời gian',
    'Đơn vị',
    'Tiến độ thực hiện',
    'Kết quả thực hiện (nếu có)',
    'Ghi chú',
    'Hoàn thành',
    'Chưa hoàn thành',
  ];
  const below = [
    ...['Chủ trì', 'Phối hợp', 'Bắt đầu', 'Kết thúc', 'Đã xong', 'Chưa xong', 'Có', 'Không', 'Đúng hạn', 'Quá hạn'],
    ...['Tháng 3', 'Quý I', 'KH', 'TH', 'Tỷ lệ (%)', 'Ngày (dd/mm/yyyy)', 'Số, ký hiệu', '(1)', 'Lý do', ''],
  ];
  const read = (lines: readonly string[]): string => {
    const head = readHeaderLines(lines);
    const state = readStateHeader(lines.map(headerKey));
    return said([
      head && [head.meaning, head.weak && 'weak', ...head.faces].filter(Boolean).join(' '),
      state && `${state.state}${state.late ? ' late' : ''}${state.term === null ? '' : ` ${state.term}?`}`,
    ]);
  };
  requireApprovedReadings('plan-steps-heads', [
    ...above.map((top) => `${top} → ${below.map((low) => `${low}: ${read([top, low])}`).join(' ; ')}`),
    ...above.map(
      (top) => `Công việc, ${top} → ${below.map((low) => `${low}: ${read(['Công việc', top, low])}`).join(' ; ')}`,
    ),
  ]);
});

test('cells of a matrix mark, date or leave open what was approved', () => {
  const values: readonly CellValue[] = [
    ...[null, true, false, 0, 1, 2, 3, 15, 0.5, '1', '0', '2', '15', '50%', 'x', 'X', 'xx', 'x?', 'v', '✓', '●', '-'],
    ...[
      '–',
      'không',
      'Không',
      'x (dự kiến)',
      '15/3',
      '15/4',
      '15/03/2026',
      '15/3/2025',
      '31/6',
      'Tháng 3',
      'T4',
      'T4-5',
    ],
    ...[
      'Tháng 4, 6',
      'Quý II',
      'ngày 20',
      'Ngày 5',
      '20-25',
      'cuối tháng',
      'đầu tháng 5',
      'Tuần 2',
      'hằng tháng',
      'Văn phòng',
    ],
    ...['10/5 - 20/6', 'trước 15/5', on(12, 3), on(12, 5), on(12, 5, 2025), on(1, 4)],
  ];
  const columns = [
    ['tháng 3', { from: 3, to: 3, turn: 0 }],
    ['quý II', { from: 4, to: 6, turn: 0 }],
    ['tháng 1 năm sau', { from: 1, to: 1, turn: 1 }],
  ] as const;
  const lines = columns.flatMap(([name, months]) =>
    [2026, null].flatMap((year) => [
      `# ${name}, ${year ?? 'no year'}`,
      ...values.map((value) => {
        const format = typeof value === 'number' && value > 100 ? DAY_FORMAT : 'General';
        const mark = readMatrixCell(value, format, months, year);
        return `${shownValue(value)} → ${mark === null ? '' : said([`${mark.from}-${mark.to}`, mark.day, mark.year?.toString(), mark.unread && `? ${mark.unread}`])}`;
      }),
    ]),
  );
  requireApprovedReadings('plan-steps-matrix', lined(lines));
});

test('heads in a row are a matrix of months or quarters where it was approved', () => {
  const rows: readonly (readonly CellValue[])[] = [
    ['T1', 'T2', 'T3'],
    ['T1', 'T2'],
    ['T1', 'T2', 'T4', 'T5', 'T6'],
    ['T11', 'T12', 'T1', 'T2'],
    ['Quý I', 'Quý II', 'Quý III'],
    ['Quý I', 'Quý II'],
    ['I', 'II', 'III', 'IV'],
    ['I', 'II', 'III'],
    ['1', '2', '3', '4'],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    [on(1, 1), on(1, 2), on(1, 3)],
    [on(1, 1), on(2, 2), on(1, 3)],
    ['T3', 'T2', 'T1'],
    ['T1', null, 'T2', null, 'T3'],
    ['T1', 'T1', 'T2', 'T3'],
    ['Tháng 1', 'Tháng 2', 'Quý II', 'Quý III', 'Quý IV'],
    ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'T1'],
  ];
  requireApprovedReadings(
    'plan-steps-slots',
    rows.map((row) => {
      const slots = row.flatMap((value, column) => {
        const slot = readSlot(value);
        return slot === null ? [] : [{ ...slot, column }];
      });
      const matrix = findMatrix(slots);
      return `${row.map(shownValue).join(' ')} → ${matrix.map(({ column, from, to, turn }) => `${column}: ${from}-${to}${turn === 0 ? '' : ' next year'}`).join(', ')}`;
    }),
  );
});

/** Who works in the made-up office of these tests. */
const UNITS = unitsNamed([
  ['VP', 'Văn phòng Sở', 'VP'],
  ['LL', 'Phòng Luồng lạch', 'P. LL'],
  ['DB', 'Phòng Đèn biển', 'P. ĐB'],
  ['D1', 'Đội Cứu nạn 1', 'Đội 1'],
]);

test('who is named first leads, and the others help, in the cells that were approved', () => {
  const reader = createNameReader(UNITS);
  const firsts = [
    'P. LL',
    '- P. LL',
    '1. Phòng Luồng lạch',
    'Phòng Luồng\nlạch',
    'Phòng lạ',
    'các phòng',
    'P. LL và VP',
    '',
  ];
  const joints = [', ', '; ', '/', ' - ', ' – ', '\n', ' (', ' và ', ' ', ', phối hợp: ', ' ['];
  const others = [
    'VP',
    'VP, P. ĐB',
    'VP)',
    'Đội 1)',
    'các đơn vị)',
    'tổ giúp việc)',
    'chủ trì)',
    'Phòng mới',
    'P. LL',
    '',
  ];
  const read = (text: string): string => {
    const { lead, coordinating } = readFirstLead(text, (each) => reader.readLead(each));
    const names = ({ units, collectives, unknown }: typeof lead): string =>
      [...units, ...collectives.map(() => '*'), ...unknown.map((each) => `?${each}`)].join('+');
    return `${names(lead)}${coordinating === null ? '' : `:${names(coordinating)} "${coordinating.text}"`}`;
  };
  const lines = firsts.flatMap((first) =>
    joints.map((joint) => `${first}${joint}… → ${others.map((other) => read(`${first}${joint}${other}`)).join(' | ')}`),
  );
  const heads = [
    ...[
      'Chủ trì, phối hợp',
      'Đơn vị chủ trì/phối hợp',
      'Phối hợp, chủ trì',
      'Chủ trì',
      'Chủ trì, P/h',
      'ĐV chủ trì, đv ph',
    ],
  ].map((header) => {
    const lead = { meaning: 'lead', column: 2, header, reason: 'header' } as const;
    const other = { meaning: 'coordinating', column: 3, header: 'Phối hợp', reason: 'header' } as const;
    return `${header} → ${headsBoth([lead]) ? 'both' : '-'} ${headsBoth([lead, other]) ? 'both' : '-'}`;
  });
  requireApprovedReadings('plan-steps-first-leads', lined([...heads, ...lines]));
});

test('the day on which an answer was asked for is read from the texts that were approved', () => {
  const texts: readonly CellValue[] = [
    ...[
      '12/3/2026',
      '12/3',
      '12.3.2026',
      '12 / 3 / 2026',
      '12/3/26',
      'CV 15/UBND ngày 12/3/2026',
      '15/UBND-KT ngày 12/3',
    ],
    ...[
      'ngày 12 tháng 3 năm 2026',
      'năm 2026',
      'Công văn số 7 (5/2/2026)',
      '12-3-2026',
      'không số',
      '',
      null,
      on(12, 3),
    ],
    ...[on(1, 2), 45.5, true, '31/2/2026', '12/3-2026', '12/3 2026', '3/2026'],
  ];
  requireApprovedReadings('plan-steps-asked', [
    ...texts.map((value) => `${shownValue(value)} → ${dayText(askedOn(columnOf([value], DAY_FORMAT), 1, [0], 2026))}`),
    ...texts.map((value) => {
      const sheet = sheetOf('Kế hoạch', [[value, '10/3/2026', '1/4/2026']], { formats: [[DAY_FORMAT]] });
      return `${shownValue(value)}, 10/3, 1/4 → ${dayText(askedOn(sheet, 1, [0, 1, 2], 2026))}`;
    }),
  ]);
});

/** A task with its result in the first column of a row (1-based) and its share in the second. */
function resultRow(row: number): PlanRow {
  return {
    row,
    lastRow: row,
    isTask: true,
    number: null,
    field: null,
    band: null,
    fieldGroup: 0,
    group: 0,
    places: { ...noPlaces(), result: { row, column: 0 }, percent: { row, column: 1 } },
    pieces: null,
    coordinatingMerged: false,
    matrix: null,
    marksBeside: null,
    moreResults: null,
    sides: null,
  };
}

test('columns of results are of days, marks or shares where it was approved', () => {
  const columns: readonly (readonly CellValue[])[] = [
    [1, 0, 1],
    [1, 1, 1],
    [0, 0],
    [1, 'x'],
    ['x', 'v', ''],
    [true, false],
    [1, 'Xong'],
    [1, 2],
    ['12/3/2026', 'Xong'],
    ['12/3/2026', 'Xong', 'Chưa'],
    ['12/3', '8/10'],
    ['8/10', '9/10'],
    ['10/8', 'Xong'],
    ['8/10', '8/8', '25/3'],
    [on(12, 3), 'Xong'],
    ['', null],
    [0.5, 1],
    [50, 1],
    [50, 0.5],
    [100, 100],
    [0.5, '50%'],
    ['50%', 1],
    ['100 %', 1],
    ['100%', 0.4, 1],
    [2, '70 %'],
  ];
  const lines = columns.flatMap((values) =>
    ['General', '0%', DAY_FORMAT].map((format) => {
      const sheet = sheetOf(
        'Kế hoạch',
        values.map((value) => [value, value]),
        {
          formats: values.map((value) => (typeof value === 'number' ? [format, format] : [])),
        },
      );
      const habits = resultHabits(
        sheet,
        values.map((_, at) => resultRow(at + 1)),
        2026,
      );
      return `${values.map(shownValue).join(' ')} (${format}) → ${habits.get(0) ?? '-'} ${habits.get(1) ?? '-'}`;
    }),
  );
  requireApprovedReadings('plan-steps-habits', lines);
});

test('a column of leads holds figures where it was approved', () => {
  const columns: readonly (readonly CellValue[])[] = [[1, 2, 'VP'], [1, 'VP'], ['3 việc', '-'], [null, 1], ['VP'], []];
  requireApprovedReadings(
    'plan-steps-figures',
    columns.map((values) => {
      const alone = values.map((value) => [null, value]);
      const numbered = values.map((value, at) => [at === 0 ? null : at, value]);
      const told = [alone, numbered].flatMap((rows) => [-1, 0].map((number) => holdsFigures(rows, 0, 1, number)));
      return `${values.map(shownValue).join(' ')} → ${told.map(Number).join(' ')}`;
    }),
  );
});

test('labels that may be bands stand where it was approved', () => {
  const places = { number: 0, content: 1, lead: 2, due: 3, closed: new Set([2, 4]) };
  const rows: readonly (readonly CellValue[])[] = [
    ['Tháng 3'],
    [null, 'Tháng 3'],
    [null, null, null, 'Tháng 3'],
    [null, null, 'VP', 'Tháng 3'],
    [null, null, null, null, 'Tháng 3'],
    [null, null, null, null, null, 'Tháng 3'],
    ['Tháng 3', 'Tháng 3'],
    ['Tháng 3', 5],
    ['Tháng 3', '5 việc', 'VP'],
    ['I', 'Tháng 3'],
    ['I', 'Tháng 3', 'VP'],
    ['1', 'Tháng 3'],
    ['1', 'Tháng 3', 'VP'],
    ['A.', 'Tháng 3', 4],
    ['1', null, 'VP'],
    ['-', 'Tháng 3', null, 'x'],
    ['Tháng 3', 'Sơn cổng', 'VP'],
    ['Tháng 3', 'Sơn cổng'],
    [],
  ];
  const read = (row: readonly CellValue[], number: number): string =>
    bandCandidates(row, { ...places, number })
      .map(({ text, column }) => `${column} "${text}"`)
      .join(' ');
  requireApprovedReadings(
    'plan-steps-bands',
    rows.map((row) => `${row.map(shownValue).join(' ; ')} → ${read(row, 0)} | ${read(row, -1)}`),
  );
});

test('titles and names of sheets tell the time that was approved', () => {
  const titles = [
    ...['KẾ HOẠCH NĂM 2026', 'KẾ HOẠCH THÁNG 3', 'KẾ HOẠCH THÁNG 3/2025', 'GIAI ĐOẠN 2026 - 2030', 'NĂM HỌC 2025-2026'],
    ...[
      'NĂM HỌC 2025-2027',
      'Từ tháng 7/2026 đến tháng 6/2027',
      'Từ tháng 7/2026 đến tháng 8/2027',
      'Tính đến 15/3/2025',
    ],
    ...['Kèm theo Quyết định năm 2024', 'Quý II', 'Định hướng đến năm 2030', 'Kế hoạch 2026, tầm nhìn 2045', 'Phụ lục'],
  ];
  const names = ['Kế hoạch', 'Tháng 4', 'T4', 'Quý I-2026', 'KH 2025', '2026'];
  const lines = titles.flatMap((title) =>
    names.map((name) => {
      const { time, years, opens, spansYears, named, evidence, conflict } = findSheetTitle(
        sheetOf(name, [[title], ['Stt']]),
        2,
      );
      return `${title} | ${name} → ${said([
        time && `${time.kind} ${time.months.join(',')} ${time.year ?? ''}`,
        `years ${years.join(' ')}`,
        opens !== 1 && `opens ${opens}`,
        spansYears && 'spans',
        `named ${named.join(' ')}`,
        `evidence ${evidence.join(' ')}`,
        conflict && `${conflict.held} holds against "${conflict.text}" ${conflict.row}/${conflict.column}`,
      ])}`;
    }),
  );
  requireApprovedReadings('plan-steps-titles', lines);
});

test('notes say what a mark means where it was approved', () => {
  const notes = [
    ...[
      'x: không làm',
      'x = đã làm',
      '(v) đã xong',
      'Ghi chú: x: chưa làm; v: đã xong',
      'dấu x là chưa làm',
      'x - xong',
    ],
    ...[
      '"x": hoàn thành',
      'xx: xong',
      'abc: xong',
      'x: thời gian',
      'o: chưa thực hiện, x: hoàn thành trễ hạn',
      'x:',
      'X : xong',
    ],
  ];
  const read = (rows: readonly (readonly CellValue[])[], last: number): string =>
    [...findMarkLegend(sheetOf('Kế hoạch', rows), last)]
      .map(([mark, { state, late }]) => `${mark} ${state}${late ? ' late' : ''}`)
      .join(', ');
  const far = (note: string, behind: number): (readonly CellValue[])[] => [
    ...Array.from({ length: 20 }, () => ['Việc']),
    [note],
    ...Array.from({ length: behind }, () => ['Việc']),
  ];
  requireApprovedReadings('plan-steps-legends', [
    ...notes.map((note) => `${note} → ${read([[note]], 1)}`),
    ...[38, 39, 40, 41].map((behind) => `${behind} rows above the end → ${read(far('x: xong', behind), 2)}`),
    ...[4, 5, 6].map((last) => `behind a header that ends in row ${last} → ${read(far('x: xong', 60), last)}`),
    `too long → ${read([[`x: xong ${'.'.repeat(300)}`]], 1)}`,
  ]);
});

test('numbers of tasks run on, or begin anew, where it was approved', () => {
  const runs: readonly (readonly (readonly [string | null, number, number])[])[] = [
    [
      ['1', 0, 0],
      ['2', 0, 0],
      ['1', 1, 0],
      ['3', 1, 0],
    ],
    [
      ['1', 0, 0],
      ['2', 0, 0],
      ['3', 1, 1],
      ['1', 2, 2],
    ],
    [
      ['1', 0, 0],
      ['1.1', 0, 0],
      ['1.2', 0, 0],
      ['2', 0, 0],
      ['2.1.1', 0, 0],
      ['a', 0, 0],
      ['b', 1, 0],
    ],
    [
      [null, 0, 0],
      [null, 1, 1],
      ['1', 2, 2],
      ['2', 2, 2],
    ],
    [
      ['5', 0, 0],
      ['5', 1, 1],
      ['6', 1, 1],
      [null, 2, 2],
      ['7', 2, 2],
      ['7', 3, 3],
    ],
    [
      ['12345', 0, 0],
      ['123456', 0, 0],
      ['I', 0, 0],
      ['01', 1, 1],
    ],
  ];
  requireApprovedReadings(
    'plan-steps-runs',
    runs.map((rows) => {
      const follower = createRunFollower('S');
      return rows
        .map(([number, group, field]) => `${number ?? '-'}/${group}/${field} ${follower.runOf(number, group, field)}`)
        .join(' ; ');
    }),
  );
});

const NOTHING: ColumnValues = {
  filled: 10,
  states: 0,
  percentages: 0,
  numbers: 0,
  amounts: 0,
  ratings: 0,
  days: 0,
  times: 0,
  shares: 0,
  letters: 0,
  marks: 0,
  short: 0,
  highest: 0,
};

/** What a column of ten filled cells may hold. */
const HOLDS: Readonly<Record<string, Partial<ColumnValues>>> = {
  nothing: { filled: 0 },
  prose: {},
  '1 state': { states: 1 },
  '4 states': { states: 4 },
  '5 states': { states: 5 },
  '4 states, 1 in letters': { states: 4, letters: 1 },
  '4 shares in per cent': { percentages: 4, states: 4 },
  '5 shares in per cent': { percentages: 5, states: 5 },
  '10 shares in per cent': { percentages: 10, states: 10 },
  '5 numbers to 1': { numbers: 5, highest: 1 },
  '5 numbers to 10': { numbers: 5, highest: 10 },
  '5 numbers to 11': { numbers: 5, highest: 11 },
  '4 days': { days: 4 },
  '5 days': { days: 5 },
  '5 times': { times: 5 },
  '4 times': { times: 4 },
  '2 days, 3 times': { days: 2, times: 3 },
  '5 times, 5 states': { times: 5, states: 5 },
  '3 times, 4 states': { times: 3, states: 4 },
  '5 counts': { shares: 5 },
  '4 counts': { shares: 4 },
  '5 appraisals': { ratings: 5 },
};

const takenAs = (...meanings: readonly ColumnMeaning[]): ReadonlyMap<ColumnMeaning, PlanColumn> =>
  new Map(meanings.map((meaning, column) => [meaning, { meaning, column, header: '', reason: 'header' }]));

test('a heading of two meanings has the one that was approved, by what stands below it', () => {
  const heads: readonly (readonly [ColumnMeaning, readonly ColumnMeaning[], string])[] = [
    ['lead', [], 'Đơn vị'],
    ['lead', [], 'Đơn vị thực hiện'],
    ['lead', [], 'Người thực hiện'],
    ['director', ['lead'], 'Lãnh đạo'],
    ['director', [], 'Lãnh đạo'],
    ['completed', ['due'], 'Thời gian'],
    ['completed', ['due', 'percent', 'result'], 'Hoàn thành'],
    ['percent', ['result'], 'Tỷ lệ'],
    ['result', ['percent', 'product'], 'Kết quả'],
    ['result', ['due', 'percent'], 'Tiến độ'],
    ['result', ['product'], 'Kết quả'],
    ['result', [], 'Kết quả'],
    ['note', [], 'Ghi chú'],
  ];
  const tables: readonly (readonly ColumnMeaning[])[] = [
    [],
    ['lead'],
    ['lead', 'coordinating'],
    ['due'],
    ['result'],
    ['product'],
    ['result', 'percent'],
  ];
  const lines = heads.flatMap(([words, faces, header]) =>
    tables.flatMap((taken) =>
      [
        [false, false],
        [true, false],
        [true, true],
      ].map(([hasTime = false, isPlanned = false]) => {
        const told = new Map<string, string[]>();
        for (const [holds, values] of Object.entries(HOLDS)) {
          const read = [10, 13].map(
            (rows) =>
              decide(
                words,
                faces,
                { ...NOTHING, ...values },
                hasTime,
                takenAs(...taken),
                rows,
                header,
                () => isPlanned,
              ) ?? '-',
          );
          const meaning = [...new Set(read)].join(' or ');
          told.set(meaning, [...(told.get(meaning) ?? []), holds]);
        }
        const beside = `beside ${taken.join(', ') || 'nothing'}${hasTime ? ', timed' : ''}${isPlanned ? ', days planned' : ''}`;
        return `${header} (${[words, ...faces].join('/')}) ${beside} → ${[...told].map(([meaning, holds]) => `${meaning}: ${holds.join(', ')}`).join(' ; ')}`;
      }),
    ),
  );
  requireApprovedReadings('plan-steps-decided', lines);
});

test('cells of a column are counted as what was approved', () => {
  const cells: readonly (readonly [CellValue, string])[] = [
    ...[0, 1, 100, 101, -1, 0.5, 46_093].map((value) => [value, 'General'] as const),
    ...[0, 0.5, 1].map((value) => [value, '0%'] as const),
    ...[46_093, 12].map((value) => [value, DAY_FORMAT] as const),
    ...[true, false, null, '', ' ', '(1)', ' (12) ', '(123)', 'ĐTH', 'Đth', 'ĐTHTC', 'x', '✓'].map(
      (value) => [value, 'General'] as const,
    ),
  ];
  const lines = cells.map(([value, format]) => {
    const sheet = sheetOf('Kế hoạch', [[value]], { formats: [[format]] });
    const counts = Object.entries(sampleColumn(sheet, 0, 1, 1)).filter(([, count]) => count !== 0);
    return `${shownValue(value)} (${format}) → ${counts.map(([what, count]) => `${what} ${String(count)}`).join(', ')}`;
  });
  const many = sheetOf(
    'Kế hoạch',
    Array.from({ length: 300 }, () => ['Xong']),
  );
  const { filled } = sampleColumn(many, 0, 11, 300);
  const { filled: few } = sampleColumn(many, 0, 11, 20);
  requireApprovedReadings('plan-steps-values', [...lines, `of 290 rows ${filled}, of rows 11 to 20 ${few}`]);
});
