/** What is told of two versions of a plan. */
import { planChanges } from '../../../src/core/amendments/planChanges';
import { kindsOf } from '../../../src/core/amendments/types';
import type { PlanChanges, TaskChange } from '../../../src/core/amendments/types';
import { runThrough } from '../../../src/core/flow/steps';
import type { CellValue } from '../../../src/core/grid/grid';
import type { Plan } from '../../../src/core/plan/types';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';
import fc from '../../helpers/random';

/** A row of a plan in months and fields, as the office would type it. */
interface Row {
  readonly id: number;
  readonly month: number;
  readonly field: string;
  readonly content: string;
  readonly lead: string;
  readonly coordinating: string;
}

const HEADER = ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp'];
const FIELDS = ['Hạ tầng', 'Cây xanh', 'Văn phòng'];
const LEADS = ['P. QLĐT', 'VP', 'TT ƯDCN'];
const COORDINATING = ['P. KHTC', 'Văn phòng', 'P. QLĐT; P. KHTC', ''];

/** Rows under their months and fields, numbered from 1 in each field; `numbers` takes the number that each row was given. */
function sheetRows(rows: readonly Row[], numbers = new Map<number, string>()): readonly (readonly CellValue[])[] {
  const lines: (readonly CellValue[])[] = [['KẾ HOẠCH CÔNG TÁC NĂM 2026'], [], HEADER];
  for (let month = 1; month <= 12; month += 1) {
    const ofMonth = rows.filter((row) => row.month === month);
    if (ofMonth.length === 0) continue;
    lines.push([`THÁNG ${String(month).padStart(2, '0')}`]);
    for (const [index, field] of FIELDS.entries()) {
      const ofField = ofMonth.filter((row) => row.field === field);
      if (ofField.length === 0) continue;
      lines.push([['I', 'II', 'III'][index] ?? '', `Lĩnh vực ${field}`]);
      for (const [place, { id, content, lead, coordinating }] of ofField.entries()) {
        numbers.set(id, String(place + 1));
        lines.push([place + 1, content, lead, coordinating === '' ? null : coordinating]);
      }
    }
  }
  return lines;
}

function planOfRows(rows: readonly Row[], numbers?: Map<number, string>, sheet = 'Kế hoạch'): Plan {
  return planOf(workbookOf(sheetOf(sheet, sheetRows(rows, numbers)), CATALOGUE_SHEET));
}

function changesOf(before: Plan, after: Plan): PlanChanges {
  return runThrough(planChanges(before, after));
}

function row(id: number, parts: Partial<Row> = {}): Row {
  const contents = [
    'Lập danh mục tuyến phố cần lát lại vỉa hè',
    'Khảo sát hệ thống thoát nước khu trung tâm',
    'Tổng hợp nhu cầu trồng bổ sung cây bóng mát',
    'Xây dựng lịch tiếp công dân quý đầu năm',
  ];
  const content = contents[id] ?? `Nghiệm thu công trình thứ ${id}`;
  return { id, month: 3, field: 'Hạ tầng', content, lead: 'P. QLĐT', coordinating: 'P. KHTC', ...parts };
}

/** What is told, one line a change. */
function told(before: readonly Row[], after: readonly Row[]): readonly string[] {
  return changesOf(planOfRows(before), planOfRows(after)).changes.map(lineOf);
}

function lineOf(change: TaskChange): string {
  if (change.kind !== 'changed') return change.kind;
  return change.aspects
    .map((aspect) =>
      aspect.kind === 'wording'
        ? `wording ${aspect.pieces.flatMap(({ kind, text }) => (kind === 'same' ? [] : `${kind} ${text}`)).join(', ')}`
        : `${aspect.kind} ${aspect.from} → ${aspect.to}`,
    )
    .join('; ');
}

const START = [row(0), row(1), row(2), row(3, { month: 4, field: 'Văn phòng', lead: 'VP' })];

describe('a plan and its next version', () => {
  test('that are the same have no changes, wherever the rows moved within their field', () => {
    expect(told(START, START)).toEqual([]);
    const [first, second, ...rest] = START;
    if (!first || !second) throw new Error('no rows');
    expect(told(START, [second, first, ...rest])).toEqual(['number 2 → 1', 'number 1 → 2']);
  });

  test('tell a task in another month as moved, not as removed and added', () => {
    expect(
      told(
        START,
        START.map((each) => (each.id === 2 ? { ...each, month: 6 } : each)),
      ),
    ).toEqual(['moved THÁNG 03 – Lĩnh vực Hạ tầng → THÁNG 06 – Lĩnh vực Hạ tầng; number 3 → 1']);
  });

  test('tell who leads, who coordinates and what was reworded, of one task in one line', () => {
    const changed = {
      lead: 'VP',
      coordinating: 'P. KHTC; TT ƯDCN',
      content: `${START[0]?.content ?? ''} khu trung tâm`,
    };
    expect(told(START, [{ ...row(0), ...changed }, ...START.slice(1)])).toEqual([
      'lead P. QLĐT → VP; coordinating P. KHTC → P. KHTC; TT ƯDCN; wording added khu trung tâm',
    ]);
  });

  test('tell neither another spelling of a unit nor other spaces', () => {
    const after = START.map((each) => ({
      ...each,
      lead: each.lead === 'P. QLĐT' ? 'Phòng Quản lý đô thị' : each.lead,
      content: each.content.replace(' ', '\n').normalize('NFD'),
    }));
    expect(told(START, after)).toEqual([]);
  });

  test('tell what was removed after what it followed, and what was added at its place', () => {
    expect(told(START, [row(0), row(2), row(9), ...START.slice(3)])).toEqual(['removed', 'number 3 → 2', 'added']);
  });

  test('tell one of two equal rows as removed, for it makes no difference which', () => {
    const twice = [row(0), row(4, { content: row(0).content })];
    expect(told([...twice, row(1)], [row(0), row(1)])).toEqual(['removed', 'number 3 → 2']);
  });

  test('leave open which of two tasks that say the same is left when neither is where it was', () => {
    const before = [row(0, { month: 3 }), row(4, { content: row(0).content, month: 4, lead: 'VP' }), row(1)];
    expect(told(before, [row(0, { month: 4 }), row(1)])).toContain('unclear');
  });

  test('tell a field and a sheet with a new name as renamed, not every task as moved', () => {
    const before = planOfRows(START);
    const lines = sheetRows(START).map((line) =>
      line.map((cell) => (cell === 'Lĩnh vực Hạ tầng' ? 'Lĩnh vực Hạ tầng kỹ thuật' : cell)),
    );
    const after = planOf(workbookOf(sheetOf('Kế hoạch điều chỉnh', lines), CATALOGUE_SHEET));
    const { changes, renamed, same } = changesOf(before, after);
    expect(changes).toEqual([]);
    expect(same).toBe(4);
    expect(renamed).toEqual([
      { what: 'sheet', from: 'Kế hoạch', to: 'Kế hoạch điều chỉnh', tasks: 4 },
      { what: 'field', from: 'Lĩnh vực Hạ tầng', to: 'Lĩnh vực Hạ tầng kỹ thuật', tasks: 3 },
    ]);
  });

  test('tell a sheet that was cut into one for each month as that, not its tasks as moved', () => {
    const before = planOfRows(START);
    const sheetOfMonth = (month: number) =>
      sheetOf(`Tháng ${month}`, [
        [`KẾ HOẠCH CÔNG TÁC THÁNG ${month} NĂM 2026`],
        ...sheetRows(START.filter((each) => each.month === month))
          .slice(1)
          .filter(([first]) => typeof first !== 'string' || !first.startsWith('THÁNG')),
      ]);
    const after = planOf(workbookOf(sheetOfMonth(3), sheetOfMonth(4), CATALOGUE_SHEET));
    const { changes, renamed, same } = changesOf(before, after);
    expect(changes).toEqual([]);
    expect(same).toBe(4);
    expect(renamed).toEqual([
      { what: 'sheet', from: 'Kế hoạch', to: 'Tháng 3', tasks: 3 },
      { what: 'sheet', from: 'Kế hoạch', to: 'Tháng 4', tasks: 1 },
    ]);
  });

  test('tell a term typed in its own column', () => {
    const sheet = (due: string, product: string): Plan =>
      planOf(
        workbookOf(
          sheetOf('Kế hoạch', [
            ['KẾ HOẠCH NĂM 2026'],
            ['Stt', 'Nội dung', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời gian'],
            [1, 'Lập danh mục tuyến phố', product, 'VP', due],
            [2, 'Khảo sát thoát nước', 'Báo cáo', 'VP', 'Quý IV'],
          ]),
          CATALOGUE_SHEET,
        ),
      );
    const of = (due: string, product: string): readonly string[] =>
      changesOf(sheet('Quý I', 'Báo cáo'), sheet(due, product)).changes.map(lineOf);
    expect(of('Quý II/2026', 'Tờ trình')).toEqual(['term Quý I → Quý II/2026; product Báo cáo → Tờ trình']);
    expect(of('Quý 1 năm 2026', 'Báo cáo')).toEqual([]);
    expect(of('Trước 15/3/2026', 'Báo cáo')).toEqual(['term Quý I → Trước 15/3/2026']);
    expect(of('Khi có yêu cầu', 'Báo cáo')).toEqual(['term Quý I → Khi có yêu cầu']);
  });

  test('of the next year are compared month by month', () => {
    const next = planOf(
      workbookOf(
        sheetOf(
          'Kế hoạch',
          sheetRows(START).map((line) =>
            line.map((cell) => (typeof cell === 'string' ? cell.replace('2026', '2027') : cell)),
          ),
        ),
        CATALOGUE_SHEET,
      ),
    );
    expect(next.year).toBe(2027);
    expect(changesOf(planOfRows(START), next).changes).toEqual([]);
  });
});

const WORDS = (
  'rà soát lập danh mục khảo sát nghiệm thu phương án chiếu sáng cây xanh vỉa hè thoát nước ngõ công viên quảng trường bến ' +
  'cầu đường dự toán kinh phí thẩm định quy hoạch ngầm cấp rác thải bãi đỗ biển báo hàng rào tường kè hồ bờ sông chợ'
).split(' ');
const EDITS_A_PLAN = 5;
const PLANS = 120;

describe('any plan', () => {
  test(`with ${EDITS_A_PLAN} edits has each of them told exactly, ${PLANS * EDITS_A_PLAN} in all`, () => {
    let edits = 0;
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 1_000_000 })), (draws) => {
        const draw = (below: number): number => Number(draws.next().value) % below;
        const pick = <Value>(from: readonly Value[]): Value => from[draw(from.length)] as Value;
        let id = 0;
        const words = (): string => {
          const text = Array.from({ length: 7 + draw(8) }, () => pick(WORDS)).join(' ');
          return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
        };
        const fresh = (): Row => ({
          id: id++,
          month: 1 + draw(12),
          field: pick(FIELDS),
          content: words(),
          lead: pick(LEADS),
          coordinating: pick(COORDINATING),
        });
        const before: Row[] = Array.from({ length: 25 + draw(25) }, fresh);
        // Work that recurs: the same words, field and lead every second month, so that a move to the next month has room.
        const [recurring] = before;
        if (!recurring) throw new Error('no rows');
        for (let month = 1 + ((recurring.month + 1) % 2); month <= 12; month += 2) {
          if (month !== recurring.month) before.push({ ...recurring, id: id++, month });
        }
        const touched = new Set<string>();
        let after = [...before];
        for (let edit = 0; edit < EDITS_A_PLAN; edit += 1) {
          const target = pick(before.filter(({ content }) => !touched.has(content)));
          touched.add(target.content);
          const change = (parts: Partial<Row>): void => {
            after = after.map((each) => (each.id === target.id ? { ...each, ...parts } : each));
          };
          edits += 1;
          switch (draw(7)) {
            case 0:
              after.splice(draw(after.length), 0, fresh());
              break;
            case 1:
              after = after.filter((each) => each.id !== target.id);
              break;
            case 2:
              change({ month: 1 + (target.month % 12) });
              break;
            case 3:
              change({ field: pick(FIELDS.filter((field) => field !== target.field)) });
              break;
            case 4:
              change({ lead: pick(LEADS.filter((lead) => lead !== target.lead)) });
              break;
            case 5:
              change({ coordinating: pick(COORDINATING.filter((each) => each !== target.coordinating)) });
              break;
            default:
              change({ content: `${target.content.split(' ').slice(0, -1).join(' ')} giai đoạn sau` });
          }
        }
        const [numbersBefore, numbersAfter] = [new Map<number, string>(), new Map<number, string>()];
        const [plan, next] = [planOfRows(before, numbersBefore), planOfRows(after, numbersAfter)];
        const expected = expectedLines(before, after, numbersBefore, numbersAfter);
        const found = changesOf(plan, next).changes.map(comparedLine);
        expect([...found].sort()).toEqual([...expected].sort());
      }),
      { numRuns: PLANS },
    );
    expect(edits).toBeGreaterThanOrEqual(500);
  });
});

/** A change with the contents that it is about, to be compared with what was done. */
function comparedLine(change: TaskChange): string {
  const kinds = kindsOf(change).join(',');
  if (change.kind === 'changed') return `${kinds}: ${change.before.content} → ${change.after.content}`;
  if (change.kind === 'added') return `${kinds}: ${change.after.content}`;
  return `${kinds}: ${change.kind === 'removed' ? change.before.content : ''}`;
}

function expectedLines(
  before: readonly Row[],
  after: readonly Row[],
  numbersBefore: ReadonlyMap<number, string>,
  numbersAfter: ReadonlyMap<number, string>,
): readonly string[] {
  const later = new Map(after.map((each) => [each.id, each]));
  const earlier = new Set(before.map(({ id }) => id));
  const lines = after.filter(({ id }) => !earlier.has(id)).map(({ content }) => `added: ${content}`);
  for (const one of before) {
    const other = later.get(one.id);
    if (other === undefined) {
      lines.push(`removed: ${one.content}`);
      continue;
    }
    const kinds = [
      one.month !== other.month || one.field !== other.field ? 'moved' : '',
      one.lead !== other.lead ? 'lead' : '',
      one.coordinating !== other.coordinating ? 'coordinating' : '',
      one.content !== other.content ? 'wording' : '',
      numbersBefore.get(one.id) !== numbersAfter.get(one.id) ? 'number' : '',
    ].filter((kind) => kind !== '');
    if (kinds.length > 0) lines.push(`${kinds.join(',')}: ${one.content} → ${other.content}`);
  }
  return lines;
}
