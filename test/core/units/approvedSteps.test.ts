/**
 * What each step of reading names makes of a text by itself, as it was approved: where words are parted, which lines are one
 * name, which letters may be a slip, what is a person, a post, a way to be reached. A whole reading hides much of it, for one
 * step makes up for another. `npm run approve` accepts what is read now.
 */
import { runThrough } from '../../../src/core/flow/steps';
import { expandAbbreviation } from '../../../src/core/units/abbreviations';
import { withoutLabels } from '../../../src/core/units/cellLabels';
import { areWordsAlone, cellTokens } from '../../../src/core/units/cellTokens';
import type { CellToken } from '../../../src/core/units/cellTokens';
import {
  collectiveEnd,
  headPostLength,
  isAdvice,
  linkLength,
  ownsNoBody,
  predicateLength,
} from '../../../src/core/units/collectives';
import { isHeadless } from '../../../src/core/units/commaNames';
import { isContact, isPersonName, isPersonOf, withoutContacts } from '../../../src/core/units/contacts';
import { cutDoubts } from '../../../src/core/units/cutDoubts';
import { dittoEnd, isDittoMark } from '../../../src/core/units/ditto';
import { withoutDoing } from '../../../src/core/units/doings';
import { bodyHeadLength, headLength, isNoHead } from '../../../src/core/units/heads';
import { unitsOfPlan } from '../../../src/core/units/inferUnits';
import { keepCommas } from '../../../src/core/units/keptCommas';
import { joinLines } from '../../../src/core/units/lineBreaks';
import { withoutListMarks } from '../../../src/core/units/listMarks';
import { withoutSection } from '../../../src/core/units/nameForms';
import { isAbbreviation, isNameLike } from '../../../src/core/units/nameLike';
import { createExactReader, createNameReader, nameReaderOf } from '../../../src/core/units/nameReader';
import { isNoName, isPost } from '../../../src/core/units/notNames';
import { openForm } from '../../../src/core/units/openForm';
import { splitAtHeads, splitAtSeparators, splitWhereNamesStand } from '../../../src/core/units/partNames';
import { beginsLikePerson } from '../../../src/core/units/persons';
import { piecesOf } from '../../../src/core/units/planPieces';
import { splitLead } from '../../../src/core/units/splitLead';
import { isHandSlip, isSureSlip, TypoFinder } from '../../../src/core/units/typos';
import type { CellNames, CountedText } from '../../../src/core/units/types';
import { isListOfTwo, isRangeOf, isTwoNames, isWhoseOf } from '../../../src/core/units/undecidedNames';
import { foldCase } from '../../../src/core/text/fold';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { pairLines } from '../../helpers/approval/matrix';
import { spliced } from '../../helpers/spliced';
import { unitsNamed } from '../../helpers/unitsNamed';
import { wordings } from '../../property/names/wordings';

const GAPS = { hard: '!', strong: ',', weak: '~', space: '_', tight: '' } as const;

/** Words with a sign for what stands between them; a run of levels as "<…>". */
function tokensText(tokens: readonly CellToken[]): string {
  return tokens
    .map(({ norm, gapKind, level, upper }, index) => {
      const word = level === null ? norm : `<${level.quantified ? 'các ' : ''}${level.members} ${norm}>`;
      return `${index === 0 ? '' : GAPS[gapKind] || '·'}${upper ? '^' : ''}${word}`;
    })
    .join('');
}

const shown = (text: string): string => text.replaceAll('\n', '⏎');

/** How many words something takes at each word of a text, where it takes any: "0:2 3:1". */
function lengthsOf(tokens: readonly CellToken[], lengthAt: (at: number) => number): string {
  return tokens.flatMap((_, at) => (lengthAt(at) > 0 ? [`${at}:${lengthAt(at)}`] : [])).join(' ');
}

/** Names that stand by themselves in the plans of these cells. */
const STANDING = [
  'Phòng Luồng lạch',
  'Phòng Đèn biển',
  'Văn phòng',
  'Văn phòng Sở',
  'Thanh tra',
  'Thanh tra Sở',
  'Phòng Quản lý bến bãi',
  'Trung tâm Cứu nạn Sông',
  'Sở Hàng hải',
  'Sở Tài chính',
  'Sở Y tế',
  'UBND tỉnh',
  'Công an tỉnh',
  'Đội Xe',
];
const FORMS: ReadonlySet<string> = new Set(STANDING.map((name) => openForm(cellTokens(name))));
/** No abbreviation holds a comma of its own. */
const NO_SHORTS: ReadonlySet<string> = new Set();
const FOLDED: ReadonlySet<string> = new Set(STANDING.map(foldCase));

function stepsOf(text: string): string {
  const tokens = cellTokens(text.normalize('NFC'));
  const { lead, coordinating } = splitLead(text);
  const changed = (label: string, to: string): string => (to === text ? '' : `${label} ${JSON.stringify(to)}`);
  const listed = (label: string, parts: readonly string[]): string =>
    parts.length === 1 && parts[0] === text ? '' : `${label} ${parts.map((part) => JSON.stringify(part)).join(' + ')}`;
  const lengths = (label: string, lengthAt: (at: number) => number): string => {
    const found = lengthsOf(tokens, lengthAt);
    return found === '' ? '' : `${label} ${found}`;
  };
  const holds: readonly (readonly [string, boolean])[] = [
    ['joined words', !areWordsAlone(tokens)],
    ['ditto', isDittoMark(text)],
    ['contact', isContact(text)],
    ['person', isPersonName(text)],
    ['person of', isPersonOf(text)],
    ['like a person', beginsLikePerson(text)],
    ['post', isPost(tokens)],
    ['no name', isNoName(tokens, (from) => from % 2 === 0)],
    ['name in a lead cell', isNameLike(text, true, false, false)],
    ['name met once', isNameLike(text, false, true, false)],
    ['name in a list', isNameLike(text, false, false, true)],
    ['letters', isAbbreviation(text)],
    ['headless', isHeadless(text)],
    ['list of two', isListOfTwo(text, FOLDED)],
    ['range', isRangeOf(text, FOLDED)],
    ['whose', isWhoseOf(text, FOLDED)],
    ['two names', isTwoNames(text, FORMS)],
  ];
  const names = { startsName: (at: number) => at % 3 === 2, nameEnd: (at: number) => at };
  return [
    tokensText(tokens),
    openForm(tokens),
    changed('no contacts', withoutContacts(text)),
    changed('no labels', withoutLabels(text)),
    changed('no marks', withoutListMarks(text)),
    changed('no doing', withoutDoing(text)),
    changed('no section', withoutSection(text)),
    changed('commas', keepCommas(text)),
    changed('lines', joinLines(text, FORMS)),
    changed('lead', lead),
    coordinating === null ? '' : `with ${JSON.stringify(coordinating)}`,
    listed('at heads', splitAtHeads(text, FOLDED)),
    listed('at marks', splitAtSeparators(text, FOLDED, NO_SHORTS)),
    listed('where names stand', splitWhereNamesStand(text, FORMS)),
    lengths('links', (at) => linkLength(tokens, at)),
    lengths('does', (at) => predicateLength(tokens, at)),
    lengths('posts', (at) => headPostLength(tokens, at)),
    lengths('heads', (at) => headLength(tokens, at)),
    lengths('bodies', (at) => bodyHeadLength(tokens, at)),
    lengths('no heads', (at) => Number(isNoHead(tokens, at))),
    lengths('advice', (at) => Number(isAdvice(tokens, at))),
    lengths('own no body', (at) => Number(ownsNoBody(tokens, at))),
    lengths('as above', (at) => dittoEnd(tokens, at) - at),
    lengths('groups', (at) => (collectiveEnd(tokens, at, names) ?? at) - at),
    ...holds.map(([label, does]) => (does ? label : '')),
    expandAbbreviation(text)?.name ?? '',
  ]
    .filter((part) => part !== '')
    .map(shown)
    .join(' | ');
}

test('each step makes of the wordings of names what was approved', () => {
  const lines = wordings().flatMap(({ heading, cells }) => [
    heading,
    ...cells.map((text) => `${shown(text)} → ${stepsOf(text)}`),
  ]);
  requireApprovedReadings('steps-wordings', lines);
});

const WORDS = ['Phòng A', 'phòng', 'Đội số 2', 'ThS', 'VP', 'xã', 'H', '30', 'đ', 'và', 'Sở Y tế', '2', 'P', 'các xã'];
const BETWEEN = [
  ...[' ', '  ', ', ', ',', '; ', '\n', '\n- ', '\t', ' - ', '-', '- ', ' –', '—', '/', ' / ', ' & ', '&', '+', ' + '],
  ...['. ', '.', ' . ', '… ', ' (', ') ', ': ', ' | ', '\\', '*', '_', ' "', "' ", '\u200b', ' → ', ' => ', '->', '• '],
  ...[' \n ', '.. ', '“', ' ·', '\n*', '\u00a0'],
];
const NEXT = ['Phòng B', 'c Hải', 'chống lụt', 'of Finance', 'xã', 'TX', 'phường', '6', 'VP', 'p Y tế', 'Tân An'];

test('words are parted by what stands between them as it was approved', () => {
  requireApprovedReadings(
    'steps-gaps',
    pairLines(WORDS, BETWEEN, NEXT, (text) =>
      tokensText(cellTokens(text.normalize('NFC'))).replace(/[\p{L}\p{N} ]+/gu, 'a'),
    ),
  );
});

test('runs of levels are one word as it was approved', () => {
  const levels = [
    'huyện',
    'thị xã',
    'thành phố',
    'xã',
    'phường',
    'thị trấn',
    'đặc khu',
    'H',
    'TX',
    'TP',
    'X',
    'P',
    'TT',
  ];
  const firsts = ['', 'các ', 'cấp ', '12 ', 'UBND ', 'UBND\n', 'Công an các '].flatMap((before) =>
    levels.map((level) => before + level),
  );
  const seconds = [...levels, 'Tân An', 'P. KT', 'xã, phường', 'phường, đặc khu', 'TX, TP', 'H-TX', 'và TP Hà Nam'];
  const joints = [' ', ', ', ' và ', '/', '-', ' - ', '; ', '\n', '.'];
  requireApprovedReadings(
    'steps-levels',
    pairLines(firsts, joints, seconds, (text) =>
      tokensText(cellTokens(text.normalize('NFC'))).replace(/[^<>,~_!·^]/gu, ''),
    ),
  );
});

const ABOVE = [
  ...['Phòng', 'Phòng Luồng', 'Phòng Luồng lạch', 'P. LL', 'Văn phòng', 'VP', 'Thanh tra', 'Sở', 'Sở Y tế', 'UBND xã'],
  ...[
    'UBND',
    'Ủy',
    'Ủy ban',
    'Ban Quản lý',
    'Ban',
    'Ban chợ',
    'Trung tâm',
    'Trung tâm Cứu nạn và',
    'Chi cục Trồng trọt -',
  ],
  ...['Phòng Nghiệp', 'Phòng Nội', 'Khoa May-', 'Hội', 'BĐD Hội', 'Tỉnh ủy', 'Đảng ủy', 'Phòng Quy hoạch thuộc'],
  ...['Phòng Văn hóa của', 'Tổ số', 'Hạt Kiểm lâm khu vực', 'TDP', 'KTNN', 'Liên hiệp các', 'Ủy ban MTTQ', 'Công an'],
  ...[
    'CA PHƯỜNG CỬA',
    'BAN VÌ SỰ TIẾN',
    'Phòng A (Sở',
    'Phòng A (bộ phận',
    'Văn phòng HĐND và',
    'các phòng',
    'phòng luồng',
  ],
  ...[
    'Phòng A,',
    'Phòng A;',
    '- Phòng A',
    'Phòng Lao động -',
    'Đ/c Hà',
    'Nguyễn Văn',
    'Phòng Công tác',
    'Công đoàn',
    'K',
  ],
];
const BELOW = [
  ...['Luồng lạch', 'lạch', 'Phòng Đèn biển', 'P. ĐB', 'Văn phòng', 'Sở', 'Sở Tài chính', 'Tài chính', 'xã', 'Tân An'],
  ...[
    'ban nhân dân',
    'ban MTTQ xã',
    'vụ',
    'vụ Dược',
    'bộ',
    'bộ phận một cửa',
    'Bảo vệ thực vật',
    'thanh tra',
    'Thanh tra',
  ],
  ...[
    '2',
    '2 Hải Yến',
    'II',
    'II (tổ)',
    'KV II',
    'Việt Nam xã',
    'NAM',
    'BỘ CỦA PHỤ NỮ',
    'Đầu Mối',
    'Tài chính)',
    'một cửa)',
  ],
  ...[
    '- Phòng B',
    '05 phòng chuyên môn',
    'lãnh đạo Sở',
    'các đơn vị',
    'đ/c Lan',
    'đơn vị liên quan',
    'UBND phường',
    'tỉnh',
  ],
  ...['Ban Tổ chức', 'phòng kế hoạch tài chính', 'Hội', 'NCT', 'c1', 'tế', 'Y tế', '', 'mọi người', 'số 3'],
];

/** "_" where two lines are one name, "+" where nothing stands between them, "/" where they stay two. */
function joinedText(text: string): string {
  const joined = joinLines(text, FORMS);
  if (joined === text) return '/';
  return joined.includes('\n') ? '?' : joined.includes(' ') && joined.length === text.length ? '_' : '+';
}

test('names that go on below a line break are told from two names as it was approved', () => {
  requireApprovedReadings('steps-lines', pairLines(ABOVE, ['\n', '\n '], BELOW, joinedText));
});

test('names broken twice, or in a list, are put together as it was approved', () => {
  const lists = ABOVE.slice(0, 24).flatMap((above) =>
    BELOW.slice(0, 24).flatMap((below) => [
      `Sở Y tế, ${above}\n${below}`,
      `${above}\n${below}, Văn phòng`,
      `${above}\nvà ${below}`,
    ]),
  );
  const broken = STANDING.flatMap((name) => {
    const words = name.split(' ');
    return words.slice(1).flatMap((_, at) => {
      const [one, two] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
      return [
        `${one}\n${two}`,
        `${one}\n${two}\nVăn phòng Sở`,
        `Thanh tra\n${one}\n${two}`,
        `${one.slice(0, -1)}\n${one.slice(-1)} ${two}`,
      ];
    });
  });
  requireApprovedReadings(
    'steps-lists',
    [...broken, ...lists].map((text) => `${shown(text)} → ${shown(joinLines(text, FORMS))}`),
  );
});

/** The department of these names is made up. */
const UNITS = unitsNamed([
  ['VP', 'Văn phòng Sở', 'VP'],
  ['KHTC', 'Phòng Kế hoạch - Tài chính', 'P. KHTC'],
  ['QLTC', 'Phòng Quản lý tàu cá', 'P. QLTC'],
  ['NTG', 'Phòng Nuôi trồng và Giống thủy sản', 'P. NT&GTS'],
  ['NV1', 'Phòng Nghiệp vụ I', 'P. NV1'],
  ['NV2', 'Phòng Nghiệp vụ II', 'P. NV2'],
  ['TTR', 'Thanh tra Sở', 'TTra'],
  ['PCTT', 'Phòng Phòng, chống thiên tai', 'P. PCTT'],
  ['TTKN', 'Trung tâm Khuyến ngư và Dịch vụ hậu cần nghề cá', 'TTKN'],
  ['BQL', 'Ban Quản lý các cảng cá', 'BQL cảng cá'],
  ['UBX', 'UBND các xã, phường', 'UBND cấp xã'],
  ['STC', 'Sở Tài chính', 'Sở TC'],
  ['SNN', 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT'],
  ['CCTL', 'Chi cục Thủy lợi', 'CCTL'],
  ['CCTS', 'Chi cục Thủy sản', 'CCTS'],
  ['CAT', 'Công an tỉnh', 'CA tỉnh'],
  ['LL', 'Trường Tiểu học Lê Lợi', 'TH Lê Lợi'],
  ['LLA', 'Trường Tiểu học Lê Lai', ''],
]);

/** What fingers make of a name at a place: a letter left out, doubled, changed, moved; a space put in or left out. */
const SLIPS: readonly ((name: string, at: number) => string)[] = [
  (name, at) => name.slice(0, at) + name.slice(at + 1),
  (name, at) => name.slice(0, at + 1) + name.slice(at),
  (name, at) => `${name.slice(0, at)}n${name.slice(at + 1)}`,
  (name, at) => `${name.slice(0, at)}${name.charAt(at + 1)}${name.charAt(at)}${name.slice(at + 2)}`,
  (name, at) => `${name.slice(0, at)} ${name.slice(at)}`,
  (name, at) => (name.slice(0, at) + name.slice(at + 1)).slice(0, -1),
  (name, at) => name.slice(0, at) + name.charAt(at).normalize('NFD').charAt(0).replace('đ', 'd') + name.slice(at + 1),
];

test('names with a slip of the hand are found as it was approved', () => {
  const finder = new TypoFinder(UNITS);
  const lines = UNITS.flatMap(({ name, short }) => [name, ...short]).flatMap((name) =>
    SLIPS.map((slip, kind) => {
      const found = Array.from(name, (_, at) => finder.find(cellTokens(slip(name, at).normalize('NFC'))) ?? '-');
      return `${name} ${kind}: ${found.join(' ')}`;
    }),
  );
  const lengths = [3, 4, 5, 20, 60, 80].map(
    (letters) => `${letters} ${String(finder.isTooShort(letters))} ${String(finder.isTooLong(letters))}`,
  );
  const near = UNITS.map(({ code, name }) => `${code}: ${[...finder.allNear(cellTokens(name), code)].join(' ')}`);
  requireApprovedReadings('steps-slips', [...lines, ...lengths, ...near]);
});

const LETTERS = [
  'QLĐT',
  'QLĐĐ',
  'QLTĐ',
  'QLDT',
  'QLT',
  'QLĐTT',
  'Lê Lợi',
  'Lê Lai',
  'Lê Lọi',
  'Le Loi',
  'Lê Lợii',
  'LêLợi',
];

test('sure slips are told from other names as it was approved', () => {
  const more = [
    'Nội vụ',
    'Nôi vụ',
    'Nội vu',
    'Nội vụụ',
    'Nối vụ',
    'Nội  vụ',
    'GDNN',
    'GNNN',
    'GDNH',
    'GDN',
    'kế hoạch',
    'kế hoach',
  ];
  const all = [...LETTERS, ...more];
  const told = (slip: string, name: string): string =>
    `${isSureSlip(slip, name) ? 's' : '-'}${isHandSlip(slip, name) ? 'h' : '-'}`;
  requireApprovedReadings(
    'steps-sure-slips',
    all.map((name) => `${name} ← ${all.map((slip) => `${slip} ${told(slip, name)}`).join(' | ')}`),
  );
});

function briefly({ matches, collectives, unknown, remarks }: CellNames): string {
  const found = [
    ...matches.map(({ unit, how }) => `${unit}${how === 'exact' ? '' : how.charAt(0)}`),
    ...collectives.map(() => '*'),
    ...unknown.map(() => '?'),
  ];
  return `${found.join('+')}${remarks.map(({ kind }) => `!${kind}`).join('')}`;
}

/** Words that are said beside a name, or instead of one of its words. */
const OTHERS = ['và', 'Sở', 'phòng', 'tỉnh', 'các', 'chủ trì', 'Hà Nam', '1', 'xã', '(nếu có)', '&'];

test('names with words left out, put in, moved and shortened are read as it was approved', () => {
  const reader = createNameReader(UNITS);
  const lines = UNITS.flatMap(({ name, short }) =>
    [name, ...short].map((spelling) => {
      const words = spelling.split(' ');
      const changed = words.flatMap((word, at) => [
        words.filter((_, index) => index !== at),
        words.slice(0, at),
        words.slice(at),
        spliced(words, at, 1, word.charAt(0).toUpperCase()),
        spliced(words, at, 1, `${word.charAt(0)}.`),
        spliced(words, at, 2, words[at + 1] ?? '', word),
        spliced(words, at, 0, word),
        spliced(words, at, 0, '-'),
        spliced(words, at, 0, '\n'),
        spliced(words, at + 1, 0, ','),
        ...OTHERS.map((other) => spliced(words, at, 0, other)),
        ...OTHERS.map((other) => spliced(words, at, 1, other)),
      ]);
      const whole = [
        spelling.toUpperCase(),
        spelling.toLowerCase(),
        spelling.replaceAll(' ', ''),
        `${spelling} ${spelling}`,
        `(${spelling})`,
        `"${spelling}"`,
        `${spelling}?`,
      ];
      const texts = [
        ...whole,
        ...changed.map((each) => each.join(' ').trim()),
        ...OTHERS.map((other) => `${spelling} ${other}`),
      ];
      return `${spelling} → ${[...new Set(texts)].map((text) => `${shown(text)}: ${briefly(reader.readNames(text))}`).join(' | ')}`;
    }),
  );
  requireApprovedReadings('steps-variants', lines);
});

/** Cells of two-cell plans: what one says of the other's names. */
const CELLS = [
  ...[
    'Phòng Kế hoạch - Tài chính',
    'P. KHTC',
    'KHTC',
    'Phòng KH-TC',
    'Phòng Kế hoạch',
    'phòng Tài chính',
    'PHÒNG KẾ HOẠCH',
  ],
  ...[
    'Phòng Tổ chức, Hành chính',
    'Phòng Tổ chức',
    'Hành chính',
    'Phòng Tổ chức - Sở Y tế',
    'Sở Y tế',
    'Sở Y tế, Văn phòng',
  ],
  ...[
    'Văn phòng',
    'Văn phòng Sở',
    'VP',
    'Thanh tra và Thi đua',
    'Phòng A, Thanh tra và Thi đua',
    'Chi cục Thủy sản và',
  ],
  ...[
    'Chi cục Thủy sản\nvà Kiểm ngư',
    'Kiểm ngư',
    'Đoàn Giám\nsát số 3',
    'VTV, VOV',
    'VTV',
    'PVN và TKV',
    'UBND xã Tân An - Tân Bình',
  ],
  ...[
    'UBND xã Tân An',
    'Tân Bình',
    'Đội 1, 2 và 3',
    'Đội 1',
    'Khoa Nội và khoa Ngoại',
    'Khoa Nội',
    'Nguyễn Văn Hòa',
    'đ/c Hòa',
  ],
  ...[
    'Ban Công tác Đoàn và Hội',
    'Đoàn và Hội',
    'Trường THPT Lê Lợi, Trần Phú',
    'Trần Phú',
    'Phòng Nghiệp vụ I, II',
    'các phòng',
  ],
];

/** Each cell is put beside itself and some of the others. */
const BESIDE = [0, 1, 2, 5, 11];

test('small plans of two cells name the bodies that were approved', () => {
  const lines = CELLS.flatMap((one, at) => [
    `# ${shown(one)}`,
    ...BESIDE.map((by) => {
      const other = CELLS[(at + by) % CELLS.length] ?? '';
      const texts: readonly CountedText[] = [
        { text: one, role: 'lead', count: 2 },
        { text: other, role: 'lead', count: 1 },
        { text: `${other}, ${one}`, role: 'coordinating', count: 1 },
      ];
      const units = runThrough(unitsOfPlan(null, texts));
      const reader = runThrough(nameReaderOf(units, texts));
      const doubts = runThrough(
        cutDoubts(
          units,
          texts.map(({ text, count }) => ({ names: reader.readNames(text), count })),
        ),
      );
      const named = units.map(({ name, short }) => [name, ...short].join(' = ')).join(' ; ');
      const unsure = [...doubts.values()].map(({ kind, text }) => `${kind} ${text}`).join(' ; ');
      return shown(`${other} → ${named}${unsure === '' ? '' : ` | ${unsure}`}`);
    }),
  ]);
  requireApprovedReadings('steps-two-cells', lines);
});

const READERS = { listed: createNameReader(UNITS), plain: createExactReader(UNITS) };

function piecesText(texts: readonly CountedText[]): string {
  return runThrough(piecesOf(texts, READERS, NO_SHORTS))
    .map(({ text, filling, lead, before }) =>
      [
        JSON.stringify(text),
        filling ? 'alone' : '',
        lead ? '' : 'helps',
        before === null ? '' : `behind ${JSON.stringify(before)}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    )
    .join(' + ');
}

test('cells are cut into the pieces that were approved', () => {
  const lines = wordings().flatMap(({ heading, cells }) => [
    heading,
    ...cells.map((text) => {
      const [lead, helps] = (['lead', 'coordinating'] as const).map((role) => piecesText([{ text, role, count: 1 }]));
      return `${shown(text)} → ${lead ?? ''}${lead?.replaceAll(' alone', '') === helps?.replaceAll(' helps', '') ? '' : ` | ${helps ?? ''}`}`;
    }),
    // A plan of all of them: what stands alone in it joins lines and parts lists.
    piecesText(cells.map((text, at) => ({ text, role: at % 2 === 0 ? 'lead' : 'coordinating', count: 1 }))),
  ]);
  requireApprovedReadings('steps-pieces', lines);
});

const LEADS = [
  'Phòng A',
  'Chủ trì: Phòng A',
  'Phòng A chủ trì',
  'Phòng A (chủ trì)',
  'Phòng A, Phòng C',
  'Trung tâm',
  'ĐVCT: VP',
  '',
];
const MARKS = [
  ...[
    ' phối hợp ',
    ' phối hợp với ',
    ', phối hợp cùng ',
    '; phối kết hợp: ',
    ' (phối hợp ',
    ' p/h ',
    ' P / h với ',
    ' PH: ',
  ],
  ...[
    '; ĐVPH: ',
    ' hỗ trợ: ',
    '\nPhối hợp: ',
    '; đơn vị phối hợp: ',
    ' - ',
    '; ',
    ', ',
    ' và ',
    '\n',
    ' – ',
    ' in coordination with ',
  ],
  ...[' (with ', ' chủ trì; ', ' chủ trì, tham mưu; ', ' (CT), ', ' (chính); ', ' -chủ trì ,', ':chủ trì\n'],
];
const HELPERS = [
  ...[
    'Phòng B',
    'Phòng B)',
    'Phòng B phối hợp',
    'Phòng B (phối hợp)',
    'Phòng B, Phòng D p/h',
    'Phòng B); Phòng D',
    'Phòng B (PH)',
  ],
  ...[
    'Phòng B (hỗ trợ); VP (phụ)',
    'Phòng B phối hợp thực hiện.',
    'Phòng Lao động, việc làm phối hợp',
    'chủ trì: Phòng B',
    'Sở Y tế - Phòng KT, Tài chính phối hợp',
    '',
  ],
];

test('who leads and who helps is told apart in the forms that were approved', () => {
  const told = (text: string): string => {
    const { lead, coordinating } = splitLead(text);
    return coordinating === null ? (lead === text ? '=' : lead) : `${lead} ‖ ${coordinating}`;
  };
  const reversed = HELPERS.flatMap((helper) => LEADS.map((lead) => `Phối hợp: ${helper}; chủ trì: ${lead}`));
  requireApprovedReadings(
    'steps-leads',
    [
      ...LEADS.flatMap((lead) =>
        MARKS.map(
          (mark) => `${lead}${mark}… → ${HELPERS.map((helper) => told(`${lead}${mark}${helper}`)).join(' | ')}`,
        ),
      ),
      ...reversed.map((text) => `${text} → ${told(text)}`),
    ].map(shown),
  );
});

/** Texts of a given length: a name, and names or words without end behind it. */
const LONG: readonly (readonly [string, (length: number) => string])[] = [
  ['names', (length) => 'Phòng Luồng lạch, '.repeat(Math.ceil(length / 18)).slice(0, length)],
  ['lines', (length) => 'Phòng\nLuồng lạch\n'.repeat(Math.ceil(length / 17)).slice(0, length)],
  ['roles', (length) => `Phòng A phối hợp; ${'Phòng B chủ trì; '.repeat(Math.ceil(length / 17))}`.slice(0, length)],
  ['words', (length) => `Nguyễn Văn An (${'Sở Y tế và '.repeat(Math.ceil(length / 11))}`.slice(0, length)],
  ['marks', (length) => `1. ${'Phòng A: 02 đ/c 2. '.repeat(Math.ceil(length / 19))}`.slice(0, length)],
  ['letters', (length) => 'Luồng'.repeat(Math.ceil(length / 5)).slice(0, length)],
];

test('cells as long as no list of names is are read as far as was approved', () => {
  const reader = createNameReader(UNITS);
  const brief = (text: string): string => `${text.length}:${text.slice(0, 24)}…${text.slice(-12)}`;
  const lines = [64, 80, 120, 300, 2000].flatMap((limit) =>
    [limit, limit + 1].flatMap((length) =>
      LONG.map(([kind, made]) => {
        const text = made(length);
        const tokens = cellTokens(text);
        const { matches, collectives, unknown, remarks } = reader.readNames(text);
        const { lead, coordinating } = splitLead(text);
        const facts = [
          brief(joinLines(text, FORMS)),
          brief(withoutContacts(text)),
          brief(withoutLabels(text)),
          brief(withoutListMarks(text)),
          splitWhereNamesStand(text, FORMS).length,
          splitAtSeparators(text, FOLDED, NO_SHORTS).length,
          `${lead.length} ${coordinating?.length ?? '-'}`,
          [isPersonName(text), isPersonOf(text), isContact(text), isNameLike(text, true, false, false)]
            .map(Number)
            .join(''),
          `${matches.length} ${collectives.length} ${unknown.length} ${remarks.length} of ${tokens.length}`,
        ];
        return shown(`${kind} ${length}: ${facts.join(' | ')}`);
      }),
    ),
  );
  const longest = [4000, 4001, 8000, 8001].map((length) => {
    const [list, marked] = ['names', 'marks'].map((kind) => LONG.find(([each]) => each === kind)?.[1](length) ?? '');
    const { matches, unknown, remarks } = reader.readNames(list ?? '');
    return `${length}: ${matches.length} ${unknown.length} ${remarks.length} | ${brief(withoutListMarks(marked ?? ''))}`;
  });
  requireApprovedReadings('steps-long', [...lines, ...longest]);
});
