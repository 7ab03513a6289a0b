/**
 * The plans that the browser tests go through: the sample, and a shared one where it is there. The sample goes through every
 * frame (page, one file, both kinds of Excel), the other one through the page.
 */
import path from 'node:path';
import { sharedFile } from '../helpers/shared';

export interface TestPlan {
  readonly title: string;
  readonly file: string;
  readonly period: string;
  /** ISO, and as typed. */
  readonly asOf: string;
  readonly typed: string;
  /** The tabs of the period: the report and its list. */
  readonly tabs: readonly [report: string, list: string];
}

const sample = path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx');
const shared = sharedFile('hai-duong-t01-06-theo-doi.xlsx');

export const SAMPLE: TestPlan = {
  title: 'the sample plan',
  file: sample,
  period: '2026-05',
  asOf: '2026-06-05',
  typed: '05/06/2026',
  tabs: ['TH Tháng 05-2026', 'DS Tháng 05-2026'],
};

export const PLANS: readonly TestPlan[] = [
  SAMPLE,
  ...(shared === null
    ? []
    : [
        {
          title: 'a real plan',
          file: shared,
          period: '2023-Q1',
          asOf: '2023-04-03',
          typed: '03/04/2023',
          tabs: ['TH Quý I-2023', 'DS Quý I-2023'] as const,
        },
      ]),
];
