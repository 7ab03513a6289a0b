/** The line in which a sheet of a period says what it is: `tiendo:1;form=2;period=2023-Q3;asOf=…;plan=…;remark=13;figures=…`. */
import { MACHINE_PREFIX } from '../grid/ownSignature';
import { FORMER, LAST_COLUMN } from './layout';

/** What the line of a sheet tells. */
export interface MachineLine {
  /** A tab of one sheet, of a version that knew no other. */
  readonly isFormer: boolean;
  /** Period code, such as `2023-Q3`; null where the line tells none. */
  readonly period: string | null;
  /** ISO day. */
  readonly asOf: string | null;
  readonly fingerprint: string | null;
  /** The column of remarks as written (0-based). */
  readonly remark: number;
  /** Figures of the tables of counts from column C on. */
  readonly figures: readonly string[];
}

/** Returns the line of a new sheet. */
export function machineLine(line: {
  readonly period: string;
  readonly asOf: string;
  readonly fingerprint: string;
  readonly remark: number;
  readonly figures?: readonly string[];
}): string {
  const { period, asOf, fingerprint, remark, figures = [] } = line;
  const counts = figures.length === 0 ? '' : `;figures=${figures.join(',')}`;
  return `${MACHINE_PREFIX}form=2;period=${period};asOf=${asOf};plan=${fingerprint};remark=${remark}${counts}`;
}

/** Reads a line. */
export function readMachineLine(line: string): MachineLine {
  const parts = new Map(
    line
      .slice(MACHINE_PREFIX.length)
      .split(';')
      .map((part) => {
        const at = part.indexOf('=');
        return [part.slice(0, at), part.slice(at + 1)] as const;
      }),
  );
  const isFormer = !parts.has('form');
  const figures = parts.get('figures') ?? (isFormer ? FORMER.figures : '');
  return {
    isFormer,
    period: parts.get('period') ?? null,
    asOf: parts.get('asOf') ?? null,
    fingerprint: parts.get('plan') ?? null,
    remark: Number(parts.get('remark') ?? FORMER.remark),
    figures: figures.split(',').filter((figure) => figure !== ''),
  };
}

/** Returns the last column (0-based) of ours in the sheet of a line. */
export function lastColumnOf({ isFormer }: MachineLine): number {
  return isFormer ? FORMER.last : LAST_COLUMN;
}
