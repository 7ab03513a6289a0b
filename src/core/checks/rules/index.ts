/** Every rule, in the order of the table of codes. */
import type { CheckRule } from '../types';
import { rule as agendaPlanConflict } from './agenda-plan-conflict';
import { rule as bandUnread } from './band-unread';
import { rule as cancelledWithoutReason } from './cancelled-without-reason';
import { rule as catalogueConflict } from './catalogue-conflict';
import { rule as cellError } from './cell-error';
import { rule as columnUnknown } from './column-unknown';
import { rule as tableUnread } from './table-unread';
import { rule as columnUnread } from './column-unread';
import { rule as completedInFuture } from './completed-in-future';
import { rule as completedTooEarly } from './completed-too-early';
import { rule as coordinatingDuplicate } from './coordinating-duplicate';
import { rule as coordinatingInLead } from './coordinating-in-lead';
import { rule as coordinatingMissing } from './coordinating-missing';
import { rule as coordinatingTypo } from './coordinating-typo';
import { rule as coordinatingUnknown } from './coordinating-unknown';
import { rule as dateStatusConflict } from './date-status-conflict';
import { rule as dateSwapped } from './date-swapped';
import { rule as dueMarkConflict } from './due-mark-conflict';
import { rule as duePartlyRead } from './due-partly-read';
import { rule as doneWithoutDate } from './done-without-date';
import { rule as dueConflict } from './due-conflict';
import { rule as dueInvalid } from './due-invalid';
import { rule as dueMissing } from './due-missing';
import { rule as dueOutsideYear } from './due-outside-year';
import { rule as eventTimed } from './event-timed';
import { rule as lateWithoutExplanation } from './late-without-explanation';
import { rule as leadCollective } from './lead-collective';
import { rule as leadInCoordinating } from './lead-in-coordinating';
import { rule as leadMissing } from './lead-missing';
import { rule as leadTypo } from './lead-typo';
import { rule as leadUnknown } from './lead-unknown';
import { rule as leadUnusual } from './lead-unusual';
import { rule as legacyEncoding } from './legacy-encoding';
import { rule as nameSimilar } from './name-similar';
import { rule as personSimilar } from './person-similar';
import { rule as nameUnsure } from './name-unsure';
import { rule as nameVariant } from './name-variant';
import { rule as noteConflict } from './note-conflict';
import { rule as numberDuplicate } from './number-duplicate';
import { rule as numberGap } from './number-gap';
import { rule as overdueWithoutExplanation } from './overdue-without-explanation';
import { rule as percentStatusConflict } from './percent-status-conflict';
import { rule as personVariant } from './person-variant';
import { rule as progressInvalid } from './progress-invalid';
import { rule as progressUnread } from './progress-unread';
import { rule as repeatedWord } from './repeated-word';
import { rule as rowDoubtful } from './row-doubtful';
import { rule as separatorMissing } from './separator-missing';
import { rule as separatorOdd } from './separator-odd';
import { rule as severalLeads } from './several-leads';
import { rule as sheetHidden } from './sheet-hidden';
import { rule as sheetOverlap } from './sheet-overlap';
import { rule as sheetUnread } from './sheet-unread';
import { rule as sheetUntimed } from './sheet-untimed';
import { rule as taskDuplicate } from './task-duplicate';
import { rule as taskRecurring } from './task-recurring';
import { rule as textStruckThrough } from './text-struck-through';
import { rule as unreported } from './unreported';
import { rule as valueMissing } from './value-missing';
import { rule as yearSuspect } from './year-suspect';
import { createNotApplicableRule } from './check-not-applicable';

const RULES_OF_THE_PLAN: readonly CheckRule[] = [
  leadMissing,
  leadUnknown,
  dueMissing,
  dueInvalid,
  catalogueConflict,
  progressInvalid,
  sheetOverlap,
  tableUnread,
  leadTypo,
  leadCollective,
  leadUnusual,
  coordinatingTypo,
  coordinatingUnknown,
  coordinatingMissing,
  leadInCoordinating,
  coordinatingDuplicate,
  dueOutsideYear,
  dueConflict,
  numberDuplicate,
  numberGap,
  taskDuplicate,
  personVariant,
  doneWithoutDate,
  lateWithoutExplanation,
  overdueWithoutExplanation,
  cancelledWithoutReason,
  completedInFuture,
  completedTooEarly,
  percentStatusConflict,
  cellError,
  valueMissing,
  bandUnread,
  rowDoubtful,
  legacyEncoding,
  sheetHidden,
  sheetUnread,
  agendaPlanConflict,
  dateSwapped,
  duePartlyRead,
  nameSimilar,
  personSimilar,
  nameUnsure,
  dateStatusConflict,
  columnUnread,
  columnUnknown,
  sheetUntimed,
  noteConflict,
  dueMarkConflict,
  textStruckThrough,
  nameVariant,
  separatorMissing,
  separatorOdd,
  coordinatingInLead,
  repeatedWord,
  yearSuspect,
  severalLeads,
  taskRecurring,
  eventTimed,
  unreported,
  progressUnread,
];

export const RULES: readonly CheckRule[] = [...RULES_OF_THE_PLAN, createNotApplicableRule(RULES_OF_THE_PLAN)];
