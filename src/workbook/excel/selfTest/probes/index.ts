/** All questions of the self-test, in the order asked. */
import type { Probe } from '../probe';
import { ARRAY_PROBES } from './arrays';
import { BOOK_PROBES } from './book';
import { ENTERING_PROBES } from './entering';
import { LOOK_PROBES } from './looks';
import { ROW_PROBES } from './rows';
import { SHEET_PROBES } from './sheets';
import { TABLE_PROBES } from './tables';
import { THING_PROBES } from './things';

export const PROBES: readonly Probe[] = [
  ...SHEET_PROBES,
  ...ENTERING_PROBES,
  ...TABLE_PROBES,
  ...THING_PROBES,
  ...LOOK_PROBES,
  ...ARRAY_PROBES,
  ...ROW_PROBES,
  ...BOOK_PROBES,
];
