/** What the steps of finding names in a plan share: how names are compared, and where they end. */
import { fold } from '../text/fold';
import { cellTokens } from './cellTokens';
import { openForm } from './openForm';
import { HEAD_WORDS } from './vocabulary';

/** No name of a unit has more letters. */
export const LONGEST_NAME = 300;
/** Begins a collective, which is no name. */
export const COLLECTIVE =
  /^(?:các|những|mọi|cấp\s+ủy\s+các|tất\s+cả|toàn\s+(?:thể|ngành|tỉnh|bộ|cơ\s+quan|đơn\s+vị))\s|^toàn\s+(?:ngành|tỉnh)$|^(?:hai|ba|bốn)\s+(?:phòng|đơn\s+vị|ban|sở|cơ\s+quan|khoa|tổ|đội|xã|phường|trường)\s/iu;
/** Words that names of units begin with. */
export const heads = new Set(HEAD_WORDS);

/** Returns the letters of a name, the same for one name in its usual forms. */
export function formOf(text: string): string {
  return openForm(cellTokens(text));
}

/** Returns a name, folded, without what stands in parentheses behind it. */
export function withoutSection(piece: string): string {
  if (!piece.includes('(')) return fold(piece);
  return fold(piece.replace(/\s*\([^)]*\)?/g, ' '));
}
