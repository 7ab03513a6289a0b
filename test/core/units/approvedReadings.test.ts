/**
 * How the cells of small plans of made-up offices are read, name for name, with a catalogue and without one: whoever changes
 * a rule sees each cell that it changes. Who is meant in each cell is judged in `test/property/names`. `npm run approve`
 * accepts what is read now.
 */
import { runThrough } from '../../../src/core/flow/steps';
import { cutDoubts } from '../../../src/core/units/cutDoubts';
import { unitsOfPlan } from '../../../src/core/units/inferUnits';
import type { CountedText } from '../../../src/core/units/inferUnits';
import { nameReaderOf } from '../../../src/core/units/nameReader';
import type { NameReader } from '../../../src/core/units/nameReader';
import { proposeCatalogue } from '../../../src/core/units/proposeCatalogue';
import type { CellNames } from '../../../src/core/units/types';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { pairLines } from '../../helpers/approval/matrix';
import { catalogueOf, countedTexts } from '../../property/names/judge';
import { LATER_OFFICES, MORE_OFFICES, OFFICES, OTHER_OFFICES } from '../../property/names/offices';
import { unitsNamed } from '../../helpers/unitsNamed';
import { writtenPlans } from '../../property/names/plans';
import type { WrittenPlan } from '../../property/names/plans';
import { wordings } from '../../property/names/wordings';

const SEED = 7;
const CELLS = 12;
const ALL = [...OFFICES, ...OTHER_OFFICES, ...MORE_OFFICES, ...LATER_OFFICES];

const HOW: Readonly<Record<string, string>> = { exact: '' };

function namesText({ matches, collectives, unknown, remarks }: CellNames): string {
  return [
    ...matches.map(({ unit, text, how }) => (HOW[how] === '' ? unit : `${unit} (${how} "${text}")`)),
    ...collectives.map((group) => `group "${group}"`),
    ...unknown.map((piece) => `unknown "${piece}"`),
    ...remarks.map(
      ({ kind, part, suggestion }) => `${kind} "${part}"${suggestion === null ? '' : ` → "${suggestion}"`}`,
    ),
  ].join(' ; ');
}

function linesOf({ office, cells }: WrittenPlan, withCatalogue: boolean): string[] {
  const texts = countedTexts(cells);
  const units = runThrough(unitsOfPlan(withCatalogue ? catalogueOf(office) : null, texts));
  const reader = runThrough(nameReaderOf(units, texts));
  const read = texts.map(({ text, role, count }) => {
    const names = role === 'lead' ? reader.readLead(text) : { lead: reader.readNames(text), coordinating: null };
    return { text, role, count, ...names };
  });
  const doubts = withCatalogue
    ? []
    : [
        ...runThrough(
          cutDoubts(
            units,
            read.flatMap(({ lead, coordinating, count }) =>
              [lead, coordinating].flatMap((names) => (names === null ? [] : [{ names, count }])),
            ),
          ),
        ),
      ];
  return [
    `# ${office.id}`,
    ...(withCatalogue ? [] : units.map(({ code, name, short }) => `unit ${code}: ${[name, ...short].join(' = ')}`)),
    ...read.map(
      ({ text, role, lead, coordinating }) =>
        `${role} ${JSON.stringify(text)} → ${namesText(lead)}${coordinating === null ? '' : ` | with: ${namesText(coordinating)}`}`,
    ),
    ...doubts.map(([code, { kind, text }]) => `doubt ${code}: ${kind} "${text}"`),
  ];
}

test.each([
  ['with a catalogue', 'names-catalogue', true],
  ['without a catalogue', 'names-alone', false],
])('the cells of made-up offices %s are read as they were approved', (_, name, withCatalogue) => {
  const lines = writtenPlans(SEED, ALL, CELLS, 1).flatMap((plan) => linesOf(plan, withCatalogue));
  requireApprovedReadings(name, lines);
});

/** A catalogue that knows some of the bodies in `wordings.txt`. */
const HARBOUR = unitsNamed([
  ['LL', 'Phòng Luồng lạch', 'P. LL'],
  ['DB', 'Phòng Đèn biển', 'P. ĐB'],
  ['VP', 'Văn phòng Sở', 'VP'],
  ['TTR', 'Thanh tra Sở', 'TTra'],
  ['QLBB', 'Phòng Quản lý bến bãi', 'P. QLBB'],
  ['NV1', 'Phòng Nghiệp vụ I', 'P. NV1'],
  ['NV2', 'Phòng Nghiệp vụ II', ''],
  ['TTCN', 'Trung tâm Cứu nạn Sông', 'TTCN'],
  ['BQL', 'Ban Quản lý các cảng cá', 'BQL cảng cá'],
  ['SHH', 'Sở Hàng hải', 'SHH'],
  ['STC', 'Sở Tài chính', ''],
  ['SYT', 'Sở Y tế', ''],
  ['UBX', 'UBND các xã, phường, đặc khu', 'UBND cấp xã'],
  ['UBT', 'UBND tỉnh', ''],
  ['CAT', 'Công an tỉnh', 'CA tỉnh'],
  ['THPT', 'Trường THPT Lê Lợi', ''],
  ['GDTH', 'Phòng GDTH', ''],
  ['PCTN', 'Phòng Phòng, chống tệ nạn xã hội', ''],
]);

function wordingLine(reader: NameReader, text: string): string {
  const { lead, coordinating } = reader.readLead(text);
  return `${JSON.stringify(text)} → ${namesText(lead)}${coordinating === null ? '' : ` | with: ${namesText(coordinating)}`}`;
}

test('each word by which names are told is read with a catalogue as it was approved', () => {
  const reader = runThrough(nameReaderOf(HARBOUR, []));
  const lines = wordings().flatMap(({ heading, cells }) => [
    heading,
    ...cells.map((text) => wordingLine(reader, text)),
  ]);
  requireApprovedReadings('wordings-catalogue', lines);
});

test('each word by which names are told is read without a catalogue as it was approved', () => {
  const lines = wordings().flatMap(({ heading, cells }) => {
    const texts = cells.map((text, at): CountedText => ({
      text,
      count: 1 + (at % 3),
      role: at % 2 === 0 ? 'lead' : 'coordinating',
    }));
    const units = runThrough(unitsOfPlan(null, texts));
    const reader = runThrough(nameReaderOf(units, texts));
    const read = texts.flatMap(({ text, count }) => {
      const { lead, coordinating } = reader.readLead(text);
      return [lead, coordinating].flatMap((names) => (names === null ? [] : [{ names, count }]));
    });
    const proposed = proposeCatalogue(
      units.map((unit) => ({
        unit,
        spellings: [unit.name, ...unit.short].map((spelling, at): [string, number] => [spelling, Math.max(1, 3 - at)]),
      })),
      new Set(),
    );
    return [
      heading,
      ...units.map(({ code, name, short }) => `unit ${code}: ${[name, ...short].join(' = ')}`),
      ...cells.map((text) => wordingLine(reader, text)),
      ...[...runThrough(cutDoubts(units, read))].map(([code, { kind, text }]) => `doubt ${code}: ${kind} "${text}"`),
      ...proposed.map((proposal) => `proposed ${JSON.stringify(proposal)}`),
    ];
  });
  requireApprovedReadings('wordings-alone', lines);
});

/** The department of these pieces is made up. */
const CATALOGUE = unitsNamed([
  ['VP', 'Văn phòng Sở', 'VP'],
  ['KHTC', 'Phòng Kế hoạch - Tài chính', 'P. KHTC'],
  ['QLTC', 'Phòng Quản lý tàu cá', 'P. QLTC'],
  ['NTG', 'Phòng Nuôi trồng và Giống thủy sản', 'P. NT&GTS'],
  ['TTR', 'Thanh tra Sở', 'TTra'],
  ['PCTT', 'Phòng Phòng, chống thiên tai', 'P. PCTT'],
  ['TTKN', 'Trung tâm Khuyến ngư và Dịch vụ hậu cần nghề cá', 'TTKN'],
  ['BQL', 'Ban Quản lý các cảng cá', 'BQL cảng cá'],
  ['UBX', 'UBND các xã, phường, đặc khu', 'UBND cấp xã'],
  ['STC', 'Sở Tài chính', 'Sở TC'],
  ['SNN', 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT'],
  ['CAT', 'Công an tỉnh', 'CA tỉnh'],
]);

/** Names whole, short, mistyped and strange, groups, persons, and what stands around names. */
const PIECES = [
  ...[
    'Văn phòng Sở',
    'VP',
    'P. KHTC',
    'KHTC',
    'Phòng Kế hoạch - Tài chính',
    'phòng kế hoạch tài chính',
    'Kế hoạch - Tài chính',
  ],
  ...['Phòng Quản lý tàu cá', 'QLTC', 'Phòng Quản lí tầu cá', 'P.NT&GTS', 'TTra', 'Thanh tra', 'P. PCTT', 'TTKN'],
  ...[
    'Trung tâm Khuyến ngư',
    'BQL cảng cá',
    'UBND các xã, phường',
    'UBND xã Hòa Bình',
    'Sở TC',
    'Sở Tài chính',
    'Sở NN và MT',
  ],
  ...[
    'Công an tỉnh',
    'Phòng Kho quỹ',
    'PKQ',
    'Xưởng 1',
    'Tổ Cơ điện',
    'các phòng',
    'các đơn vị liên quan',
    'các sở, ngành',
  ],
  ...[
    'Đ/c Hùng',
    'Nguyễn Thị Hoa',
    'Giám đốc',
    'Lãnh đạo Sở',
    'chủ trì',
    '(phối hợp)',
    'tham mưu',
    'Phòng',
    'các xã',
    '0912345678',
  ],
];
const JOINTS = [', ', '; ', ' và ', ' - ', '/', '\n', ' ', ' (', ', phối hợp ', ' + '];

function briefly({ matches, collectives, unknown, remarks }: CellNames): string {
  const found = [
    ...matches.map(({ unit, how }) => (how === 'typo' ? `${unit}~` : unit)),
    ...collectives.map(() => '*'),
    ...unknown.map(() => '?'),
  ];
  return `${found.join('+')}${'!'.repeat(remarks.length)}`;
}

test('pieces of names side by side are read as they were approved', () => {
  const reader = runThrough(nameReaderOf(CATALOGUE, []));
  const read = (text: string): string => {
    const { lead, coordinating } = reader.readLead(text);
    return coordinating === null ? briefly(lead) : `${briefly(lead)}:${briefly(coordinating)}`;
  };
  requireApprovedReadings('names-pairs', pairLines(PIECES, JOINTS, PIECES, read));
});

test.each(
  JOINTS.map((joint, index) => [joint === '\n' ? 'a line break' : joint.trim() || 'a space', joint, index] as const),
)('pieces of names joined by "%s" are told apart without a catalogue as they were approved', (_, joint, index) => {
  const pairs = PIECES.flatMap((one) => PIECES.map((other) => `${one}${joint}${other}`));
  const texts = [
    ...PIECES.map((text) => ({ text, role: 'lead' as const, count: 2 })),
    ...pairs.map((text) => ({ text, role: 'coordinating' as const, count: 1 })),
  ];
  const units = runThrough(unitsOfPlan(null, texts));
  const reader = runThrough(nameReaderOf(units, texts));
  const number = new Map(units.map(({ code }, at) => [code, String(at)]));
  const read = (text: string): string => {
    const names = reader.readNames(text);
    return briefly({
      ...names,
      matches: names.matches.map((match) => ({ ...match, unit: number.get(match.unit) ?? '' })),
    });
  };
  const lines = units.map(({ name, short }, at) => `unit ${at}: ${[name, ...short].join(' = ')}`);
  requireApprovedReadings(`names-joined-${index}`, [
    ...lines.map((line) => line.replaceAll('\n', '⏎')),
    ...pairLines(PIECES, [joint], PIECES, read),
  ]);
});
