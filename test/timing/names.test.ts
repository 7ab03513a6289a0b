/** Cells of names as long as Excel lets them be, and plans that name thousands of bodies. */
import { runThrough, type Steps } from '../../src/core/flow/steps';
import { inferUnits, unitsOfPlan, type CountedText } from '../../src/core/units/inferUnits';
import { createNameReader, nameReaderOf } from '../../src/core/units/nameReader';
import type { Unit } from '../../src/core/units/types';
import { manyNames, misspelt } from '../helpers/manyNames';

const LONGEST_CELL = 32_767;
const LONGEST_MS = 50;
const RUNS = 5;
const SECONDS = 10;

const UNITS = [unit('Phòng Quản lý tàu cá'), unit('Phòng Kế hoạch - Tài chính'), unit('UBND xã Tân Hải')];

function unit(name: string): Unit {
  return { code: name, name, short: [], kind: 'Phòng', source: 'catalogue' };
}

function leads(names: readonly string[]): CountedText[] {
  return names.map((text) => ({ text, count: 1, role: 'lead' }));
}

/** The shortest of several times that work takes: others may use the machine meanwhile. */
function shortest(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Runs work through; returns how long it took, and its pieces between two pauses, longest first. */
function timed(work: Steps<unknown>): { readonly seconds: number; readonly pieces: readonly number[] } {
  const pieces: number[] = [];
  for (let done = false; !done;) {
    const start = performance.now();
    done = work.next().done === true;
    pieces.push(performance.now() - start);
  }
  const seconds = pieces.reduce((sum, piece) => sum + piece, 0) / 1000;
  return { seconds, pieces: pieces.sort((one, other) => other - one) };
}

describe('a cell of any length', () => {
  it.each([
    '((a',
    'Phòng ',
    ' và ',
    'A/B/',
    '; ',
    ' ',
    '\n',
    'UBND ',
    'xã ',
    'UBND xã Tân Hải - ',
    'Р. ',
    'Ｐ',
    'các ',
    'các phòng, ',
    'H/TX/TP ',
    'a\n',
    '1. P. A\n',
    'phối hợp ',
    'chủ trì ',
    'Đ/c Sóng, ',
    '0900000123 ',
    'a@',
    'Phòng Quản lý tàu cá, ',
    'Phòng Quản lý tàu cái, ',
    '(trừ ',
  ])('of %j again and again is read at once', (piece) => {
    const text = piece.repeat(LONGEST_CELL).slice(0, LONGEST_CELL);
    expect(shortest(() => createNameReader(UNITS).readLead(text))).toBeLessThan(LONGEST_MS);
    expect(shortest(() => inferUnits(leads([text])))).toBeLessThan(LONGEST_MS);
  });
});

describe('thousands of names', () => {
  it.each([
    ['30,000 leads without a catalogue', [] as string[], manyNames(30_000)],
    ['5,000 misspelt leads of a catalogue', manyNames(5000), manyNames(5000).map(misspelt)],
  ])(
    '%s are read in seconds, and in short pieces',
    (name, catalogue, names) => {
      const units = catalogue.length === 0 ? timed(unitsOfPlan(null, leads(names))) : { seconds: 0, pieces: [] };
      const known = catalogue.length === 0 ? names.map(unit) : catalogue.map(unit);
      const read = timed(nameReaderOf(known, leads(names)));
      const pieces = [...units.pieces, ...read.pieces].sort((one, other) => other - one);
      const seconds = units.seconds + read.seconds;
      process.stdout.write(`${name}: ${seconds.toFixed(1)} s, longest piece ${(pieces[0] ?? 0).toFixed(0)} ms\n`);
      expect(seconds).toBeLessThan(SECONDS);
      // A collection of garbage now and then is none of ours.
      expect(pieces[Math.floor(pieces.length / 1000)]).toBeLessThan(LONGEST_MS);
    },
    300_000,
  );
});

test('a reader of many units is the same with pauses and without', () => {
  const names = manyNames(50);
  const reader = runThrough(nameReaderOf(names.map(unit), leads(names)));
  expect(names.map((name) => reader.readNames(name).units)).toEqual(names.map((name) => [name]));
});
