/**
 * What the common abbreviations of this field stand for, with where the long form stands. Proposed for a catalogue, never
 * imposed: in an office's own papers the same letters may stand for something else.
 */

/**
 * Where the long form was read; the abbreviation stands in the same kind of papers.
 * - `department-plans`: yearly and monthly plans of provincial departments, 2023, both forms in one plan.
 * - `city-plan`: a plan of a city's people's committee, both forms.
 * - `university-plans`: a university's plans for 2025–2026, both forms side by side.
 * - `government-resolution`: names of ministries in a resolution's list of tasks; departments of these names carry the
 *   abbreviation in department plans.
 * - `employment-law`: the term of Luật Việc làm 2013; the abbreviation stands in department plans.
 */
export type AbbreviationSource =
  | 'department-plans'
  | 'city-plan'
  | 'university-plans'
  | 'government-resolution'
  | 'employment-law';

export interface Abbreviation {
  /** As written in general, without dots and spaces. */
  readonly short: string;
  /** Written out, as a name has it behind its head ("Phòng", "Sở"). */
  readonly name: string;
  readonly source: AbbreviationSource;
}

/** What a short name may stand for. */
export interface LongForm {
  readonly name: string;
  readonly source: AbbreviationSource;
}

export const PROPOSED_ABBREVIATIONS: readonly Abbreviation[] = [
  { short: 'UBND', name: 'Ủy ban nhân dân', source: 'city-plan' },
  { short: 'HĐND', name: 'Hội đồng nhân dân', source: 'city-plan' },
  { short: 'BTXH', name: 'Bảo trợ xã hội', source: 'department-plans' },
  { short: 'GDNN', name: 'Giáo dục nghề nghiệp', source: 'department-plans' },
  { short: 'KHTC', name: 'Kế hoạch - Tài chính', source: 'department-plans' },
  { short: 'LĐVL', name: 'Lao động - Việc làm', source: 'department-plans' },
  { short: 'LĐTBXH', name: 'Lao động - Thương binh và Xã hội', source: 'department-plans' },
  { short: 'NCC', name: 'Người có công', source: 'department-plans' },
  { short: 'PCTNXH', name: 'Phòng, chống tệ nạn xã hội', source: 'department-plans' },
  { short: 'TNXH', name: 'tệ nạn xã hội', source: 'department-plans' },
  { short: 'DVVL', name: 'Dịch vụ việc làm', source: 'employment-law' },
  { short: 'BHXH', name: 'Bảo hiểm xã hội', source: 'department-plans' },
  { short: 'LĐLĐ', name: 'Liên đoàn Lao động', source: 'department-plans' },
  { short: 'KHĐT', name: 'Kế hoạch và Đầu tư', source: 'government-resolution' },
  { short: 'NNPTNT', name: 'Nông nghiệp và Phát triển nông thôn', source: 'government-resolution' },
  { short: 'KTĐBCL', name: 'Khảo thí và Đảm bảo chất lượng', source: 'university-plans' },
  { short: 'ĐTCTSV', name: 'Đào tạo và Công tác sinh viên', source: 'university-plans' },
];

/** Short forms of the words names begin with. */
const HEADS: ReadonlyMap<string, string> = new Map([
  ['p', 'Phòng'],
  ['phòng', 'Phòng'],
  ['tt', 'Trung tâm'],
  ['trung tâm', 'Trung tâm'],
  ['sở', 'Sở'],
]);

const byLetters = new Map(PROPOSED_ABBREVIATIONS.map((each) => [letters(each.short), each]));

/**
 * Returns what a short name may stand for ("P. KHTC" → "Phòng Kế hoạch - Tài chính"), with the source of the long form; null
 * where a part of it is not in the list, so that nothing is half written out.
 * @param text a spelling as written in the plan
 */
export function expandAbbreviation(text: string): LongForm | null {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const whole = byLetters.get(letters(plain));
  if (whole) return { name: whole.name, source: whole.source };
  const parts = /^(phòng|p|trung tâm|tt|sở)(?:\s*\.\s*|\s+)(.+)$/iu.exec(plain);
  const head = HEADS.get(parts?.[1]?.toLowerCase() ?? '');
  const rest = byLetters.get(letters(parts?.[2] ?? ''));
  return head !== undefined && rest ? { name: `${head} ${rest.name}`, source: rest.source } : null;
}

/** Upper and lower case, dots, dashes, "&" and spaces do not tell abbreviations apart. */
function letters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
