/**
 * Packages that some program has written wrongly, or that were damaged on their way: the answer is a workbook or a refusal
 * with a sentence, and where it is a workbook, a tab of ours makes no fault in it that was not there before and changes no
 * cell of the user's.
 */
import { openPlan } from '../../src/app/open/openPlan';
import { createStraightRunner } from '../../src/app/runner';
import { refusalSentence } from '../../src/app/sentences';
import { prepareSummary, writeSummary } from '../../src/app/summary/summarise';
import type { Outcome } from '../../src/core/flow/outcome';
import { createSay } from '../../src/messages/createSay';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import fc from '../helpers/random';
import { partsOf, zipOf } from '../helpers/makeXlsx';
import { invariantFaults } from '../helpers/ooxmlInvariants';
import { holdsForLater } from '../property/runs';
import { PACKAGES, PATIENCE_MS, oneIn } from './cases';
import { sheetXml } from './sheetXml';
import { valueOf } from '../helpers/valueOf';

const runner = createStraightRunner();
const say = createSay('vi');
const AS_OF = { year: 2026, month: 7, day: 2 };

const ROWS = [
  ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
  ['Stt', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Kết quả'],
  [1, 'Soạn đề cương', 'P. KHTC', 'Văn phòng Sở', 'Tháng 4', 'Hoàn thành'],
  [2, 'Đo đạc hiện trạng', 'Văn phòng Sở', 'P. KHTC', 'Tháng 5', null],
  [3, 'Lấy ý kiến người dân', 'P. KHTC', 'Văn phòng Sở', 'Quý II', 'Đang thực hiện'],
];

const PARTS = partsOf({
  sheets: [
    { name: 'Kế hoạch', inside: `${sheetXml(ROWS)}<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>` },
    {
      name: 'Ghi chú',
      inside: '<sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2"><f>1+1</f><v>2</v></c></row></sheetData>',
    },
  ],
  strings: ['<t>không phải kế hoạch</t>'],
});

/** Names of parts, without those that every reader needs to find the others only now and then. */
const NAMES = Object.keys(PARTS);

/** What is put in the place of an attribute's value. */
const VALUES = [
  ...[
    '',
    '0',
    '-1',
    '1',
    '2',
    '16384',
    '1048577',
    '99999999999',
    '1e9',
    'NaN',
    'x',
    'A1',
    'A0',
    'XFE1',
    'a1',
    '$A$1',
    'A1:B2',
  ],
  ...[
    'ZZZZ9999999',
    's',
    'str',
    'b',
    'e',
    'n',
    'd',
    'inlineStr',
    'rId1',
    'rId99',
    'true',
    '../workbook.xml',
    '/xl/workbook.xml',
  ],
  ...['http://example.org/', 'worksheets/sheet1.xml', '&#0;', '&#xD800;', '&lt;', 'Kế hoạch', 'constructor'],
];

/** One change of a text part. */
const change = fc.record({
  part: fc.constantFrom(...NAMES),
  at: fc.nat(5000),
  how: fc.constantFrom('value', 'value', 'value', 'drop', 'twice', 'swap', 'insert', 'cut', 'rename', 'remove'),
  value: fc.constantFrom(...VALUES),
  other: fc.constantFrom(...NAMES),
});

interface Change {
  readonly part: string;
  readonly at: number;
  readonly how: string;
  readonly value: string;
  readonly other: string;
}

/** Returns the match that a number stands for, counted round and round; null where there is none. */
function pick(text: string, pattern: RegExp, at: number): RegExpMatchArray | null {
  const found = [...text.matchAll(pattern)];
  return found.length === 0 ? null : (found[at % found.length] ?? null);
}

function put(text: string, match: RegExpMatchArray | null, made: string): string {
  if (match?.index === undefined) return text;
  return text.slice(0, match.index) + made + text.slice(match.index + match[0].length);
}

const ATTRIBUTE = /(\s[\w:]+=)"[^"]*"/g;
const ELEMENT = /<(\w[\w:]*)(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1>)/g;

/** Returns the parts with one change. */
function changed(parts: Record<string, string>, { part, at, how, value, other }: Change): Record<string, string> {
  const text = parts[part];
  if (text === undefined) return parts;
  const withText = (made: string): Record<string, string> => ({ ...parts, [part]: made });
  const without = (): Record<string, string> =>
    Object.fromEntries(Object.entries(parts).filter(([name]) => name !== part));
  const element = pick(text, ELEMENT, at);
  switch (how) {
    case 'value': {
      const attribute = pick(text, ATTRIBUTE, at);
      return withText(put(text, attribute, `${attribute?.[1] ?? ''}"${value}"`));
    }
    case 'drop':
      return withText(put(text, element, ''));
    case 'twice':
      return withText(put(text, element, (element?.[0] ?? '') + (element?.[0] ?? '')));
    case 'swap':
      return { ...parts, [part]: parts[other] ?? text };
    case 'insert':
      return withText(text.slice(0, at % text.length) + value + text.slice(at % text.length));
    case 'cut':
      return withText(text.slice(0, at % text.length));
    case 'rename':
      // The judge of packages knows relationships by their plain names only.
      return part.endsWith('.rels') ? parts : { ...without(), [part.toUpperCase()]: text };
    default:
      return without();
  }
}

/** Returns what is wrong with the answer to a package; null when nothing is. */
async function faultOf(bytes: Uint8Array, isWritten: boolean): Promise<string | null> {
  const sentence = (outcome: Outcome<unknown>): string | null =>
    outcome.ok || refusalSentence(outcome.refusal, say) !== '' ? null : 'a refusal without a sentence';
  const port = await openXlsx('ke-hoach.xlsx', bytes, runner);
  if (!port.ok) return sentence(port);
  const before = await port.value.read(runner);
  if (!before.ok) return sentence(before);
  const opened = await openPlan(port.value, runner);
  if (!opened.ok || !isWritten) return sentence(opened);
  const period = { kind: 'quarter' as const, year: opened.value.plan.years[0] ?? 2026, from: 4, to: 6 };
  const prepared = await prepareSummary(opened.value, { period, asOf: AS_OF, calendar: 'calendar' }, say, runner);
  if (!prepared.ok) return sentence(prepared);
  const job = { port: port.value, say, now: { date: AS_OF, hour: 8, minute: 0 }, runner };
  const written = await writeSummary(job, opened.value, prepared.value);
  if (!written.ok) return sentence(written);
  const saved = await port.value.save(runner);
  const faults = faultsIn(saved);
  // What was wrong before is looked at only where something is wrong now.
  const faultsBefore = new Set(faults.length === 0 ? [] : faultsIn(bytes));
  const added = faults.filter((fault) => !faultsBefore.has(fault));
  if (added.length > 0) return added.join('\n');
  const after = valueOf(await valueOf(await openXlsx('ke-hoach.xlsx', saved, runner)).read(runner));
  // By their places: two sheets of one name are one of the faults that are tried.
  for (const [place, sheet] of before.value.sheets.entries()) {
    if (JSON.stringify(after.sheets[place]?.rows) !== JSON.stringify(sheet.rows))
      return `other cells on “${sheet.name}”`;
  }
  return null;
}

/** Faults of a package; a package that the other parser cannot read has one that says so. */
function faultsIn(bytes: Uint8Array): string[] {
  try {
    return invariantFaults(bytes);
  } catch {
    return ['no XML'];
  }
}

describe('a package that is wrong somewhere', () => {
  it('is itself a plan before anything is changed', async () => {
    const bytes = zipOf(PARTS);
    expect(invariantFaults(bytes)).toEqual([]);
    expect(await faultOf(bytes, true)).toBeNull();
    expect(
      valueOf(await openPlan(valueOf(await openXlsx('ke-hoach.xlsx', bytes, runner)), runner)).plan.tasks,
    ).toHaveLength(3);
  });

  it(
    'is a workbook or a refusal, and a tab of ours makes it no worse',
    async () => {
      const made = fc.record({ changes: fc.array(change, { minLength: 1, maxLength: 3 }), written: oneIn(4) });
      await holdsForLater(made, PACKAGES, async ({ changes, written }) => {
        const parts = changes.reduce<Record<string, string>>(changed, PARTS);
        const fault = await faultOf(zipOf(parts), written);
        if (fault === null) return null;
        const other = Object.keys(parts).filter((name) => parts[name] !== PARTS[name]);
        return `${fault}\n\n${JSON.stringify(changes)}\n${other.map((name) => `${name}: ${parts[name] ?? ''}`).join('\n')}`;
      });
    },
    PATIENCE_MS,
  );
});
