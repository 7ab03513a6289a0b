/**
 * Words that head the columns of plans, as found in plans and trackers. Written as `headerKey` writes a header: without
 * diacritics, lower case, everything but letters, digits and "%" as one space. First rule that fits wins, from one file to the
 * next as well.
 */
import { ASIDE_RULES } from './asideWords';
import type { HeaderRule } from './headerRule';
import { PEOPLE_RULES } from './peopleWords';
import { WORK_RULES } from './workWords';

export const HEADER_RULES: readonly HeaderRule[] = [...ASIDE_RULES, ...PEOPLE_RULES, ...WORK_RULES];
