/** Small plans of made-up offices whose cells are filled in the forms of a list, among plain ones. */
import { createDice } from '../../helpers/nameCells';
import type { WrittenOffice, WrittenUnit } from './offices';
import type { WrittenCell, WrittenPlan } from './plans';

export type Dice = ReturnType<typeof createDice>;

/** What a cell says besides the names in it. */
export interface Form {
  readonly units: number;
  readonly roles: readonly WrittenCell['role'][];
  readonly text: (names: readonly string[], dice: Dice) => string;
  /** A group is named besides. */
  readonly group?: true;
  /** How many of the units, from the last one back, need not be read in it but may be. */
  readonly free?: number;
  /** How many of them, from the last one back, are left out of those who are meant: none of them may be read. */
  readonly but?: number;
}

/** A way of filling cells. */
export interface Hand {
  readonly forms: readonly Form[];
  /** What parts the names of plain cells. */
  readonly separators: readonly string[];
  /** What becomes of a text when it is typed; none where it stays as it is. */
  readonly dresses: readonly ((text: string) => string)[];
  /** Numbers that set the draws of this hand apart from those of others. */
  readonly strides: readonly [seed: number, office: number];
}

export const BOTH = ['lead', 'coordinating'] as const;
export const LEAD = ['lead'] as const;
export const HELP = ['coordinating'] as const;

/** "Trưởng phòng Kinh tế" of "Phòng Kinh tế". */
export function lowerHead(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A name that goes on in a second line, at one of the places that a pattern finds; a space there is gone. */
export function broken(name: string, dice: Dice, where = / /gu): string {
  const places = [...name.matchAll(where)].map(({ index }) => index);
  const at = places[dice.below(Math.max(1, places.length))];
  return at === undefined ? name : `${name.slice(0, at)}\n${name.slice(at).trimStart()}`;
}

/** Draws plans of each office, the same for the same seed: plain cells of its units, and the hand's forms among them. */
export function formPlans(
  hand: Hand,
  seed: number,
  offices: readonly WrittenOffice[],
  rows: number,
  each: number,
): WrittenPlan[] {
  const [ofSeed, ofOffice] = hand.strides;
  return offices.flatMap((office, at) =>
    Array.from({ length: each }, (_, index) => ({
      office,
      cells: cellsOf(hand, office, createDice(seed * ofSeed + at * ofOffice + index), rows),
    })),
  );
}

function cellsOf({ forms, separators, dresses }: Hand, office: WrittenOffice, dice: Dice, rows: number): WrittenCell[] {
  const mostly = new Map(office.units.map((unit) => [unit, dice.of(unit.ways)]));
  const write = (unit: WrittenUnit): string => (dice.below(100) < 70 ? (mostly.get(unit) ?? '') : dice.of(unit.ways));
  const habit = dice.of(separators);
  return Array.from({ length: rows * 2 }, (_, index): WrittenCell => {
    const role = index % 2 === 0 ? 'lead' : 'coordinating';
    // Half of the cells are as plain as most cells of a plan are.
    const plain: Form = {
      units: role === 'lead' ? 1 : 1 + dice.below(3),
      roles: BOTH,
      text: (names) => names.join(habit),
    };
    const form = dice.below(2) === 0 ? plain : dice.of(forms.filter(({ roles }) => roles.includes(role)));
    const units = drawn(office.units, form.units, dice);
    const dress = dresses.length === 0 ? (text: string) => text : dice.of(dresses);
    const text = dress(form.text(units.map(write), dice));
    const codes = units.map(({ code }) => code);
    const free = codes.length - (form.free ?? 0) - (form.but ?? 0);
    const cell = { role, text, units: codes.slice(0, free), collective: form.group === true } as const;
    return form.free === undefined ? cell : { ...cell, may: codes.slice(free) };
  });
}

function drawn(units: readonly WrittenUnit[], count: number, dice: Dice): WrittenUnit[] {
  const found = new Set<WrittenUnit>();
  while (found.size < count) found.add(dice.of(units));
  return [...found];
}
