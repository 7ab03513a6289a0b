/**
 * How a form tells which task a row is about, in two places on opposite sides of the sheet: a hidden cell left of the row
 * with all that must be known, and a short code in sight at its right end, which goes along when cells in sight are copied.
 */
import type { CellValue } from '../grid/grid';
import { base36 } from '../text/base36';
import { fold } from '../text/fold';
import { hash53 } from '../text/hash';
import { isoDate, parseIsoDate } from '../time/date';
import { parsePeriod, periodCode } from '../time/period';
import type { Task } from '../plan/types';
import type { FormHead, RowMark } from './types';

/** Begins the hidden cell of a row; in the form of the row marks of our tabs, so that a form is never read as a plan. */
const ROW_SIGN = '~form~1~';
const HEAD_SIGN = '~form-head~1~';
const SEPARATOR = '|';
/** No letter that looks like a digit or like another letter. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const CODE_LENGTH = 6;
const BITS = 5;

/** Returns the hidden text of a row. */
export function rowMarkText({ key, period, before, role, unit }: RowMark): string {
  return ROW_SIGN + [key, period, before, role, unit].join(SEPARATOR);
}

/** Reads the hidden text of a row; null for any other cell. */
export function readRowMark(value: CellValue): RowMark | null {
  if (typeof value !== 'string' || !value.startsWith(ROW_SIGN)) return null;
  const [key = '', period = '', before = '', role, ...unit] = value.slice(ROW_SIGN.length).trim().split(SEPARATOR);
  if (key === '' || (role !== 'lead' && role !== 'coordinating' && role !== 'undated')) return null;
  return { key, period, before, role, unit: unit.join(SEPARATOR) };
}

/** Returns the hidden text at the top of a form. */
export function formHeadText({ plan, period, unit, unitName, tasks, sent, replyBy }: FormHead): string {
  return HEAD_SIGN + JSON.stringify([plan, periodCode(period), unit, unitName, tasks, isoDate(sent), isoDate(replyBy)]);
}

/** Reads the hidden text at the top of a form; null for any other cell, and for one that was changed. */
export function readFormHead(value: CellValue): FormHead | null {
  if (typeof value !== 'string' || !value.startsWith(HEAD_SIGN)) return null;
  const parts = parsedList(value.slice(HEAD_SIGN.length));
  const [plan, period, unit, unitName, tasks, sent, replyBy] = parts;
  const [readPeriod, sentDay, replyDay] = [
    typeof period === 'string' ? parsePeriod(period) : null,
    typeof sent === 'string' ? parseIsoDate(sent) : null,
    typeof replyBy === 'string' ? parseIsoDate(replyBy) : null,
  ];
  if (typeof plan !== 'string' || typeof unit !== 'string' || typeof unitName !== 'string') return null;
  if (typeof tasks !== 'number' || readPeriod === null || sentDay === null || replyDay === null) return null;
  return { plan, period: readPeriod, unit, unitName, tasks, sent: sentDay, replyBy: replyDay };
}

function parsedList(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/** Returns the short code of a task: six letters and a check letter. Two tasks in a billion share one. */
export function taskCode(key: string): string {
  let hash = hash53(key);
  let code = '';
  for (let at = 0; at < CODE_LENGTH; at += 1) {
    code += LETTERS.charAt(hash % LETTERS.length);
    hash = Math.floor(hash / 2 ** BITS);
  }
  return code + checkLetter(code);
}

/** Reads a short code as people may have typed it; null for anything else, mistyped ones included. */
export function readTaskCode(value: CellValue): string | null {
  if (typeof value !== 'string') return null;
  const code = value.replace(/[\s-]/g, '').toUpperCase();
  if (code.length !== CODE_LENGTH + 1) return null;
  return checkLetter(code.slice(0, CODE_LENGTH)) === code.slice(CODE_LENGTH) ? code : null;
}

/** An odd weight for each place: one letter mistyped gives another check letter, and so do nearly all exchanged neighbours. */
function checkLetter(code: string): string {
  let sum = 0;
  for (let at = 0; at < code.length; at += 1) {
    const value = LETTERS.indexOf(code.charAt(at));
    if (value === -1) return '';
    sum += value * (2 * at + 1);
  }
  return LETTERS.charAt(sum % LETTERS.length);
}

/** Returns the sum of what a plan records for a task: the same as long as nobody changed its progress or explanations. */
export function recordedSum({ progress }: Task): string {
  const { given, objective, subjective, remedy } = progress.explanation;
  const texts = [progress.text, given, objective, subjective, remedy].map((text) => fold(text ?? ''));
  return base36(hash53(texts.join('\n')));
}
