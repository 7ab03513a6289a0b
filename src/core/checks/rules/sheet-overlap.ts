import { findOverlaps } from '../../plan/sheetOverlap';
import { atSheet } from '../finding';
import type { CheckRule } from '../types';

/** Two counted sheets hold the same tasks: everything would count twice, so nothing is summarised until one is chosen. */
export const rule: CheckRule<'sheet-overlap'> = {
  code: 'sheet-overlap',
  find({ plan }, tell) {
    for (const { a, b, shared } of findOverlaps(plan)) tell(atSheet(a, { sheet: a, other: b, shared }));
    return [];
  },
};
