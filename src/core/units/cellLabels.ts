/**
 * What stands before a name in a cell and names nobody: what those who follow do ("Đơn vị thực hiện: Phòng A", "ĐVCT: …"),
, of which
 * part of the work they are ("Nội dung 1: Phòng A"), and when it is their turn ("Quý I: Phòng A; quý II: Phòng B"). And behind a name, how many persons it sends ("Phòng A: 02
 * đ/c").
 */

const NUMBER = '(?:\\d{1,4}|[IVX]{1,4})';
const TURN = `(?:trong\\s+)?(?:(?:tháng|quý|đợt|tuần|năm|kỳ|giai\\s+đoạn)\\s+${NUMBER}|t\\d{1,2}|q\\d)(?:\\s*(?:[,+&–-]|và|đến)\\s*(?:(?:tháng|quý)\\s+|[tq])?${NUMBER})*(?:\\s*/\\s*\\d{4}|\\s+năm\\s+\\d{4})?`;
const HALF = '0?[69]\\s+tháng(?:\\s+(?:đầu|cuối)(?:\\s+năm)?)?';
const PART = `(?:nội\\s+dung|nd|phần\\s+việc|hạng\\s+mục)\\s*${NUMBER}`;
const ROLE = '(?:đơn\\s+vị|cơ\\s+quan)\\s+(?:thực\\s+hiện|đầu\\s+mối|tham\\s+mưu)|đv(?:th|ct|ph)';

const LABEL = new RegExp(
  `((?:^|[;,\\n.])[^\\S\\n]*(?:[-–+*•][^\\S\\n]*)?)(?:${TURN}|${HALF}|${ROLE}|${PART})\\s*:`,
  'giu',
);
const STAFF =
  /\s*[:–-]\s*\d{1,3}\s*(?:đ\s*\/\s*c|đồng\s+chí|người|cán\s+bộ|công\s+chức|viên\s+chức|chuyên\s+viên)(?=\s*(?:[;,.\n)]|$))/giu;
/** A longer cell is prose. */
const LONGEST = 2000;

/** Returns the text with such labels and counts as spaces, so that every other letter keeps its place. */
export function withoutLabels(text: string): string {
  if (text.length > LONGEST || !/:|\d/u.test(text)) return text;
  const blank = (whole: string): string => whole.replace(/[^\n]/gu, ' ');
  const labels = text.replace(LABEL, (whole: string, before: string) => before + blank(whole.slice(before.length)));
  const blanked = labels.replace(STAFF, blank);
  return /\p{L}/u.test(blanked) ? blanked : text;
}
