/**
 * Each wording of names (`test/property/names/wordings.txt`) typed as hands type it – two spaces for one, marks with spaces
 * before them or none behind, a full stop or dots at the end, long dashes: who is named stays the same but where it was approved.
 * `npm run approve` accepts what is read now.
 */
import { runThrough } from '../../../src/core/flow/steps';
import { nameReaderOf } from '../../../src/core/units/nameReader';
import type { CellNames } from '../../../src/core/units/types';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { unitsNamed } from '../../helpers/unitsNamed';
import { wordings } from '../../property/names/wordings';

const UNITS = unitsNamed([
  ['LL', 'Phòng Luồng lạch', 'P. LL'],
  ['DB', 'Phòng Đèn biển', 'P. ĐB'],
  ['VP', 'Văn phòng Sở', 'VP'],
  ['TTR', 'Thanh tra Sở', 'TTra'],
  ['TTCN', 'Trung tâm Cứu nạn Sông', 'TTCN'],
  ['STC', 'Sở Tài chính', ''],
  ['SYT', 'Sở Y tế', 'SYT'],
  ['UBX', 'UBND các xã, phường, đặc khu', 'UBND cấp xã'],
]);

const TYPED: Readonly<Record<string, (text: string) => string>> = {
  'two spaces': (text) => text.replaceAll(' ', '  '),
  'a full stop': (text) => `${text} .`,
  'dots behind': (text) => `${text}...`,
  'spaces before marks': (text) => text.replace(/(?=[,;:)])/gu, ' '),
  'no spaces behind marks': (text) => text.replace(/([,;:]) /gu, '$1'),
  'long dashes': (text) => text.replaceAll('-', '–'),
};

function said({ matches, collectives, unknown }: CellNames): string {
  return [
    ...matches.map(({ unit }) => unit),
    ...collectives.map(() => 'group'),
    ...unknown.map((piece) => `? ${piece.replace(/[\s.]+/gu, '').replaceAll('–', '-')}`),
  ].join(' ; ');
}

test.each([
  'P. LL; PH: VP, P. ĐB',
  'P. LL; PH:VP, P. ĐB',
  'P. LL (PH:VP, P. ĐB)',
  'P. LL; ĐVPH:VP, P. ĐB',
  'P. LL; hỗ trợ:VP, P. ĐB',
  'P. LL; đơn  vị  phối  hợp: VP, P. ĐB',
  'Đơn  vị chủ trì: P. LL; phối  hợp:VP, P. ĐB',
  'P. LL in coordination  with VP, P. ĐB',
])('who leads and who helps is told apart with or without spaces: %s', (text) => {
  const { lead, coordinating } = runThrough(nameReaderOf(UNITS, [])).readLead(text);
  expect([said(lead), coordinating === null ? null : said(coordinating)]).toEqual(['LL', 'VP ; DB']);
});

test.each(Object.entries(TYPED))(
  'names typed with %s are those of the wording, but where it was approved',
  (how, type) => {
    const reader = runThrough(nameReaderOf(UNITS, []));
    const read = (text: string): string => {
      const { lead, coordinating } = reader.readLead(text);
      return `${said(lead)}${coordinating === null ? '' : ` | with: ${said(coordinating)}`}`;
    };
    const lines = wordings().flatMap(({ cells }) =>
      cells.flatMap((text) => {
        const [plain, typed] = [read(text), read(type(text))];
        return plain === typed ? [] : [`${text} → ${plain} ≠ ${typed}`];
      }),
    );
    requireApprovedReadings(
      `typed-${how.replaceAll(' ', '-')}`,
      lines.map((line) => line.replaceAll('\n', '⏎')),
    );
  },
);
