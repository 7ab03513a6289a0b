/**
 * Plans whose cells are put together from names, groups, persons and remarks by chance: how each is read with the others of
 * its plan, as it was approved. Nobody writes so; the rules meet in these cells in ways that no single case has.
 * `npm run approve` accepts what is read now.
 */
import { runThrough } from '../../../src/core/flow/steps';
import { unitsOfPlan } from '../../../src/core/units/inferUnits';
import type { CountedText } from '../../../src/core/units/inferUnits';
import { nameReaderOf } from '../../../src/core/units/nameReader';
import { proposeCatalogue } from '../../../src/core/units/proposeCatalogue';
import type { CellNames } from '../../../src/core/units/types';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import fc from '../../helpers/random';

const SEED = 23;
const PLANS = 40;

/** Names that come again in one plan, in the ways in which people write them. */
const BODIES: readonly (readonly string[])[] = [
  [
    'Phòng Kế hoạch - Tài chính',
    'P. KHTC',
    'Phòng KH-TC',
    'phòng Kế hoạch, tài chính',
    'PHÒNG KẾ HOẠCH - TÀI CHÍNH',
    'KHTC',
  ],
  ['Phòng Quản lý tàu cá', 'P. QLTC', 'Quản lý tàu cá', 'Phòng Quản lí tàu cá', 'Phòng Quản lý⏎tàu cá'],
  ['Văn phòng Sở', 'VP', 'Văn phòng', 'VP Sở', 'Văn phòng (bộ phận một cửa)'],
  ['Thanh tra Sở', 'TTra', 'Thanh tra', 'Thanh tra và Pháp chế'],
  ['Trung tâm Khuyến ngư (TTKN)', 'TTKN', 'Trung tâm Khuyến ngư', 'TT Khuyến ngư', 'Trung tâm⏎Khuyến ngư'],
  ['Ban Quản lý các cảng cá', 'BQL cảng cá', 'BQLCC', 'Ban quản lý cảng cá'],
  [
    'Chi cục Thủy sản và Phòng, chống thiên tai',
    'Chi cục Thủy sản',
    'CCTS',
    'Chi cục Thủy sản và⏎Phòng, chống thiên tai',
  ],
  [
    'UBND các xã, phường',
    'UBND cấp xã',
    'UBND xã Tân An',
    'UBND phường Hải Âu và Hải Yến',
    'UBND xã Tân An - Tân Bình',
    'UBND xã⏎Tân An',
  ],
  ['Sở Tài chính', 'Sở TC', 'STC', 'Sở Tài chính, Tư pháp', 'Sở Tài chính Sở Tư pháp'],
  ['Trường Tiểu học Lê Lợi', 'TH Lê Lợi', 'Trường TH Lê Lợi, Trần Phú', 'Tiểu học Lê Lợi và Trần Phú'],
  ['Đội 1', 'Đội 2', 'Đội 1, 2 và 3', 'Đội 1 - 3', 'Đội số 2'],
  ['Khoa Nội A', 'Khoa Nội B', 'Khoa Nội A, B', 'khoa Nội và khoa Ngoại', 'K. Nội'],
  ['Ban Công tác Đoàn và Hội', 'Ban Công tác', 'Đoàn và Hội'],
  ['PVN', 'TKV', 'PVN và TKV', 'Tập đoàn PVN'],
  ['Phòng Nghiệp vụ I', 'Phòng Nghiệp vụ II', 'NV I', 'Phòng Nghiệp vụ I, II', 'Phòng Nghiệp⏎vụ I'],
];
const OTHERS = [
  ...['các phòng', 'các đơn vị liên quan', 'các phòng, ban', 'lãnh đạo Sở', 'Toàn thể CBCCVC', 'các xã (trừ Tân An)'],
  ...[
    'Đ/c Hùng',
    'Nguyễn Thị Hoa',
    'đ/c Lan (PGĐ)',
    'ông Bình',
    'nguyễn văn nam',
    'Trần Hải - Trưởng phòng',
    'A. Sơn',
    'Nguyễn Hòa (VP)',
  ],
  ...['Giám đốc', 'Phó Giám đốc Sở', 'Trưởng phòng', 'chuyên viên', 'kế toán'],
  ...[
    'tham mưu',
    'theo phân công',
    'nt',
    'như trên',
    '?',
    'SĐT: 0912345678',
    'a@vidu.vn',
    '(mới)',
    '(theo QĐ số 5)',
    'v.v.',
  ],
  ...['Tổ công tác', 'Ban chỉ đạo', 'Hội đồng thẩm định', 'Kho', 'Phòng', 'Sở', 'Trung tâm', '1.', '- '],
];
const JOINTS = [
  ', ',
  ', ',
  '; ',
  '\n',
  '\n- ',
  ' và ',
  ' - ',
  ' – ',
  '/',
  ' + ',
  ' & ',
  ' ',
  ': ',
  ' (',
  ' phối hợp ',
  ', chủ trì; ',
  '. ',
  '→',
];

const cell = fc.record({
  pieces: fc.array(fc.tuple(fc.nat(3), fc.nat(99), fc.nat(99)), { minLength: 1, maxLength: 4 }),
  joints: fc.array(fc.constantFrom(...JOINTS), { minLength: 4, maxLength: 4 }),
  count: fc.integer({ min: 1, max: 3 }),
  lead: fc.boolean(),
});
const plan = fc.record({
  bodies: fc.subarray(
    BODIES.map((_, at) => at),
    { minLength: 3, maxLength: 6 },
  ),
  cells: fc.array(cell, { minLength: 12, maxLength: 18 }),
});
type Drawn = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;

function textsOf({ bodies, cells }: Drawn): readonly CountedText[] {
  const alone = bodies
    .flatMap((at) => BODIES[at]?.slice(0, 2) ?? [])
    .map((text): CountedText => ({ text, count: 2, role: 'lead' }));
  const mixed = cells.map(({ pieces, joints, count, lead }): CountedText => {
    const texts = pieces.map(([kind, which, form]) => {
      const forms = BODIES[bodies[which % bodies.length] ?? 0] ?? [];
      return (kind === 0 ? OTHERS[form % OTHERS.length] : forms[form % forms.length]) ?? '';
    });
    const text = texts.reduce(
      (all, next, at) => (at === 0 ? next : `${all}${joints[at] ?? ''}${next}${joints[at] === ' (' ? ')' : ''}`),
      '',
    );
    return { text: text.replaceAll('⏎', '\n'), count, role: lead ? 'lead' : 'coordinating' };
  });
  return [...alone, ...mixed];
}

function briefly({ matches, collectives, unknown, remarks }: CellNames, number: ReadonlyMap<string, number>): string {
  return [
    ...matches.map(({ unit, how, text }) => `${number.get(unit) ?? unit} ${how} "${text}"`),
    ...collectives.map((group) => `group "${group}"`),
    ...unknown.map((piece) => `? "${piece}"`),
    ...remarks.map(({ kind, part }) => `${kind} "${part}"`),
  ].join(' ; ');
}

test('cells put together by chance are read with the others of their plan as it was approved', () => {
  const lines = fc.sample(plan, { seed: SEED, numRuns: PLANS }).flatMap((drawn, index) => {
    const texts = textsOf(drawn);
    const units = runThrough(unitsOfPlan(null, texts));
    const reader = runThrough(nameReaderOf(units, texts));
    const number = new Map(units.map(({ code }, at) => [code, at]));
    const proposed = proposeCatalogue(
      units.map((unit) => ({
        unit,
        spellings: [unit.name, ...unit.short].map((text): [string, number] => [
          text,
          texts.filter((each) => each.text.includes(text)).length,
        ]),
      })),
      new Set(),
    );
    return [
      `# ${index + 1}`,
      ...units.map(({ name, short, kind }, at) => `unit ${at} ${kind}: ${[name, ...short].join(' = ')}`),
      ...texts.map(({ text, role }) => {
        const { lead, coordinating } = reader.readLead(text);
        const names = role === 'lead' ? lead : reader.readNames(text);
        return `${role} ${text} → ${briefly(names, number)}${role === 'coordinating' || coordinating === null ? '' : ` | with: ${briefly(coordinating, number)}`}`;
      }),
      ...proposed.map((proposal) => `proposed ${JSON.stringify(proposal)}`),
    ];
  });
  requireApprovedReadings(
    'names-mixed',
    lines.map((line) => line.replaceAll('\n', '⏎')),
  );
});
