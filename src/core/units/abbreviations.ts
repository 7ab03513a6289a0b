/**
 * What the common abbreviations of this field stand for, with where the long form stands. Proposed for a catalogue, never
 * imposed: in an office's own papers the same letters may stand for something else.
 */

/** Where abbreviation and long form were seen together, or the long form is the official one. */
export type AbbreviationSource =
  'Nghị định 30/2020/NĐ-CP' | 'Kế hoạch công tác của sở cấp tỉnh, 2023' | 'Kế hoạch của trường đại học, 2026';

export interface Abbreviation {
  /** As written in general, without dots and spaces. */
  readonly short: string;
  /** Written out, as a name has it behind its head ("Phòng", "Sở"). */
  readonly name: string;
  readonly source: AbbreviationSource;
}

const DECREE = 'Nghị định 30/2020/NĐ-CP';
const PLANS = 'Kế hoạch công tác của sở cấp tỉnh, 2023';
const UNIVERSITY = 'Kế hoạch của trường đại học, 2026';

export const PROPOSED_ABBREVIATIONS: readonly Abbreviation[] = [
  { short: 'UBND', name: 'Ủy ban nhân dân', source: DECREE },
  { short: 'HĐND', name: 'Hội đồng nhân dân', source: DECREE },
  { short: 'BTXH', name: 'Bảo trợ xã hội', source: PLANS },
  { short: 'GDNN', name: 'Giáo dục nghề nghiệp', source: PLANS },
  { short: 'KHTC', name: 'Kế hoạch - Tài chính', source: PLANS },
  { short: 'LĐVL', name: 'Lao động - Việc làm', source: PLANS },
  { short: 'LĐTBXH', name: 'Lao động - Thương binh và Xã hội', source: PLANS },
  { short: 'NCC', name: 'Người có công', source: PLANS },
  { short: 'PCTNXH', name: 'Phòng, chống tệ nạn xã hội', source: PLANS },
  { short: 'TNXH', name: 'tệ nạn xã hội', source: PLANS },
  { short: 'DVVL', name: 'Dịch vụ việc làm', source: PLANS },
  { short: 'BHXH', name: 'Bảo hiểm xã hội', source: PLANS },
  { short: 'LĐLĐ', name: 'Liên đoàn Lao động', source: PLANS },
  { short: 'KHĐT', name: 'Kế hoạch và Đầu tư', source: PLANS },
  { short: 'NNPTNT', name: 'Nông nghiệp và Phát triển nông thôn', source: PLANS },
  { short: 'KTĐBCL', name: 'Khảo thí và Đảm bảo chất lượng', source: UNIVERSITY },
  { short: 'ĐTCTSV', name: 'Đào tạo và Công tác sinh viên', source: UNIVERSITY },
];

/** Short forms of the words names begin with. */
const HEADS: Readonly<Record<string, string>> = {
  p: 'Phòng',
  phòng: 'Phòng',
  tt: 'Trung tâm',
  'trung tâm': 'Trung tâm',
  sở: 'Sở',
};

const byLetters = new Map(PROPOSED_ABBREVIATIONS.map((each) => [letters(each.short), each]));

/**
 * Gives what a short name may stand for ("P. KHTC" → "Phòng Kế hoạch - Tài chính"), with the source of the long form; null
 * where a part of it is not in the list, so that nothing is half written out.
 * @param text a spelling as written in the plan
 */
export function expandAbbreviation(text: string): { readonly name: string; readonly source: string } | null {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const whole = byLetters.get(letters(plain));
  if (whole) return { name: whole.name, source: whole.source };
  const parts = /^(phòng|p|trung tâm|tt|sở)(?:\s*\.\s*|\s+)(.+)$/iu.exec(plain);
  const head = HEADS[parts?.[1]?.toLowerCase() ?? ''];
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
