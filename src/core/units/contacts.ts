/**
 * Contacts that people write below a unit's name: telephone numbers, e-mail addresses, an official's post with the name.
 * They are no units, and nothing of them is kept: they must not come into a tab or a shared copy.
 */

/** Posts of officials, as they stand before a person's name. "TP" is also a city and "P" a room: those need a colon. */
const POST =
  '(?:PGĐ|GĐ|Phó\\s+giám\\s+đốc|Giám\\s+đốc|Trưởng\\s+phòng|Phó\\s+(?:trưởng\\s+)?phòng|PTPPT|PTP|PP|Phó\\s+chủ\\s+tịch|Chủ\\s+tịch|PCT|CT|Phó\\s+chánh\\s+(?:văn\\s+phòng|thanh\\s+tra)|Chánh\\s+(?:văn\\s+phòng|thanh\\s+tra)|PCVP|CVP|Chuyên\\s+viên(?:\\s+(?:chính|phụ\\s+trách))?|CV|Nhân\\s+viên|NV|Cán\\s+bộ(?:\\s+đầu\\s+mối)?|Đầu\\s+mối|Người\\s+liên\\s+hệ|Liên\\s+hệ|Trưởng\\s+khoa|Phó\\s+trưởng\\s+khoa|TP)';
/** Posts that stand alone; letters that may be a unit's ("NV", "TP") do not, and who is head of a body answers for it. */
const POST_ALONE =
  '(?:PGĐ|PCVP|Phó\\s+giám\\s+đốc|Phó\\s+trưởng\\s+phòng|Phó\\s+chánh\\s+văn\\s+phòng|Chuyên\\s+viên(?:\\s+(?:chính|phụ\\s+trách))?)';
/** Family names: with one of them behind a post, what follows is a person and no body ("Trưởng phòng Phạm An", not "Trưởng phòng Kinh tế"). */
const FAMILY =
  /(?!Đoàn\s+(?:\p{Lu}{2}|Thanh\s+Niên|Khối|Trường|Xã|Phường|Luật))(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Mai|Tô|Trương|Lương|Hà|Cao|Chu|Tạ|Lưu|Đào|Vương|Thái|Quách|Kiều|Tống|La|Nông|Lò|Vi|Giàng|Thào|Sùng|Hứa|Từ|Tăng|Văn|Đàm|Phùng|Thân|Nghiêm|Mạc|Triệu|Bế|Hầu|Ma|Lục)/u
    .source;
const PERSON_WORDS = /\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*){0,4}/u.source;
const MARK = '(?:Đ\\s*/\\s*c|Đc|Đồng\\s+chí|Ông|Bà|Mr\\.?|Ms\\.?)';
const PHONE = '\\+?\\(?0?\\d[\\d().\\s-]{6,20}\\d';
const PHONE_LABEL = '(?:SĐT|SDT|ĐT(?:DĐ)?|DĐ|Điện\\s+thoại|Di\\s+động|Tel|Phone|Mobile|Hotline|Fax|Zalo)';
const MAIL = '[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,32}){1,4}';

/**
 * Whether a text may hold a telephone number or an address, and whether it begins with a post: most names do neither, and a
 * large pattern costs milliseconds the first time that it is tried.
 */
const MAY_BE_REACHED = /@|\d[\d().\s-]{6}/u;
const BEGINS_WITH_POST = new RegExp(`^${POST}`, 'u');

/** Whole segments that are a telephone number or an address. */
const ADDRESSES: readonly RegExp[] = [
  new RegExp(`^(?:${PHONE_LABEL})\\s*[:.]?\\s*${PHONE}$`, 'iu'),
  new RegExp(`^(?:E-?mail|Thư\\s+điện\\s+tử)?\\s*[:.]?\\s*${MAIL}$`, 'iu'),
];
/** Whole segments that are a post, alone or with who holds it. */
const OFFICERS: readonly RegExp[] = [
  new RegExp(`^${POST_ALONE}(?:\\s+(?:Sở|sở|phụ\\s+trách))?$`, 'u'),
  new RegExp(
    `^${POST}(?:\\s+(?:Sở|sở|[Pp]hòng|[Pp]hụ\\s+trách))?\\s*[:–-]\\s*(?:${MARK}\\s*:?\\s*)?${PERSON_WORDS}$`,
    'u',
  ),
  new RegExp(`^${POST}(?:\\s+(?:Sở|sở))?\\s+(?:${MARK}\\s+)?${FAMILY}\\s+${PERSON_WORDS}$`, 'u'),
];
const BARE_PHONE = /^\+?\(?\d[\d().\s-]{7,20}$/u;
/** A telephone number that nothing announces: ten figures or so, the first one 0. */
const BARE_INLINE = /(?<![\p{L}\p{N}./-])(?:\+84|0)(?:[ .\u00a0]{0,2}\d){8,10}(?![\p{L}\p{N}-]|\/\d)/u.source;
/** A person's telephone or address behind the name on the same line. */
const INLINE = new RegExp(
  `(?:[,–-]\\s*)?(?:(?:E-?mail\\s*[:.]?\\s*)?${MAIL}|${PHONE_LABEL}\\s*[:.]?\\s*${PHONE}|${BARE_INLINE})`,
  'giu',
);
/** A unit that a contact of it is written behind: "Phòng Quản lý: Nguyễn Văn B". */
const OFFICER = new RegExp(`:\\s*(?:${MARK}\\s*)?${FAMILY}\\s+${PERSON_WORDS}\\s*$`, 'u');
/** Longer segments are no contacts. */
const LONGEST = 120;

/**
 * Returns the text with its contacts as spaces, so that every other letter keeps its place. A text that holds nothing but
 * contacts comes back as it is: nobody is named in it, and that is said.
 */
export function withoutContacts(text: string): string {
  if (!/[@\d]|\p{Lu}/u.test(text)) return text;
  const blanked = withoutRooms(text).replace(/[^;\n,()]+/gu, blankSegment);
  return /[\p{L}\p{N}]/u.test(blanked) ? blanked : text;
}

/** Returns true if a text, a whole piece of a cell, is a contact. */
export function isContact(text: string): boolean {
  const plain = text.trim().replace(/^[-–+*•·\s]+/u, '');
  if (plain.length > LONGEST) return false;
  if (MAY_BE_REACHED.test(plain) && (ADDRESSES.some((address) => address.test(plain)) || isPhone(plain))) return true;
  return BEGINS_WITH_POST.test(plain) && OFFICERS.some((officer) => officer.test(plain));
}

const WORD = /\p{Lu}\p{L}*/u.source;
/** A family name and two more, or what one calls a person by. */
const PERSON = new RegExp(`^(?:${FAMILY}\\s+${WORD}(?:\\s+${WORD}){1,3}|(?:Thầy|Cô|Anh|Chị)\\s+${WORD})$`, 'u');

/** "nguyễn thị hoa", "lê quang", in a cell without capitals: family names that begin hardly any other words. */
const SMALL_PERSON =
  /^\s*(?:\p{Ll}+\s+(?:thị|văn)(?:\s+\p{Ll}+){1,2}|(?:nguyễn|trần|lê|phạm(?!\s+vi)|huỳnh|phan|bùi|đặng|hoàng|vũ)(?:\s+\p{Ll}{1,6}){1,3})\s*$/u;

/** "LÊ QUANG" as names are written. */
function withCapitals(text: string): string {
  return /\p{Ll}/u.test(text) ? text : capitalised(text.toLowerCase());
}

function capitalised(text: string): string {
  return text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Returns true if a text is a person's whole name ("Nguyễn Thị Hoa"). */
export function isPersonName(text: string): boolean {
  // "VĂN PHÒNG HĐND" in capitals: nobody of the family Văn.
  if (text.length > LONGEST || OFFICE.test(text)) return false;
  const named = withCapitals(text.trim().replace(TITLES, ''));
  return PERSON.test(named) || SMALL_PERSON.test(text);
}

/** "BS. Nguyễn Văn Hùng", "PGS.TS Lê Thị Lan" */
const TITLES = /^(?:(?:BS|BSCK|CKI{1,2}|DS|KS|GS|PGS|TS|ThS|THS)[.\s]+)+/u;

const OFFICE = /^\s*văn phòng(?!\p{L})/iu;

/** "Lê Quang (Phòng A)": a family name and one more, and where that person works. */
const PERSON_OF = new RegExp(
  `^${FAMILY}${/\s+\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){0,3}\s*\(\s*(?:\p{Lu}|\p{Ll}{1,2}\s)/u.source}`,
  'u',
);

/** Returns true if a text is a person's name with a unit in parentheses behind it. */
export function isPersonOf(text: string): boolean {
  if (!text.includes('(') || text.length > LONGEST) return false;
  return PERSON_OF.test(withCapitals(text.trim())) || SMALL_PERSON.test(text.slice(0, text.indexOf('(')));
}

/** Bodies with rooms of their own. */
const BODY = /^(?:sở|bộ|ubnd|ủy ban|cục|tổng cục|tập đoàn|tổng công ty|công ty)(?=\s)/iu;
const ROOM_LINE = /^\s*[-–+*•·]\s*(?:phòng|bộ phận|tổ)\s/iu;

/** "Sở …⏎- Phòng …⏎+ Trưởng phòng: …": the room says where the official sits, when a contact stands right below it. */
function withoutRooms(text: string): string {
  const lines = text.split('\n');
  if (lines.length < 3 || !BODY.test(lines[0]?.trim() ?? '')) return text;
  return lines
    .map((line, index) =>
      index > 0 && ROOM_LINE.test(line) && isContact(lines[index + 1] ?? '')
        ? line.replace(/[^\s\-–+*•·]/gu, ' ')
        : line,
    )
    .join('\n');
}

function blankSegment(segment: string): string {
  if (segment.length > LONGEST * 2) return segment;
  if (isContact(segment)) return segment.replace(/[^\s]/gu, ' ');
  const blank = (part: string): string => ' '.repeat(part.length);
  // What stands behind a number or an address is another name: "Tổ A - 0912 345 678/Tổ B".
  const parted = (part: string, at: number): string =>
    /[\p{L}\p{N}]/u.test(segment.slice(at + part.length)) ? `;${blank(part.slice(1))}` : blank(part);
  const unreached = MAY_BE_REACHED.test(segment) ? segment.replace(INLINE, parted) : segment;
  return unreached.includes(':') ? unreached.replace(OFFICER, blank) : unreached;
}

function isPhone(text: string): boolean {
  return BARE_PHONE.test(text) && text.replace(/\D/gu, '').length >= 9;
}
