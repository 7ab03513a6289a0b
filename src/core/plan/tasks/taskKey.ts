/** The identity of a task: what it says, who leads it, when it is due; never its row. */
import { base36 } from '../../text/base36';
import { hash53 } from '../../text/hash';
import type { Due } from '../../time/types';
import type { CellNames } from '../../units/types';
import type { ContentNumbers } from './contentNumbers';

/** Hands out keys; equal tasks get ordinals in the order they are asked for. */
export interface KeyMaker {
  /**
   * Returns the key of a task.
   * @param content number of its content
   * @param lead its lead: the unit codes count, or the cell's text where no unit was read
   * @param due its time: the months count
   */
  keyOf(content: number, lead: CellNames, due: Due): string;
}

/** Makes a key maker for one plan. */
export function createKeyMaker(contents: ContentNumbers): KeyMaker {
  const rests = createRests();
  /** By content: the number of the rest that it was met with first, and how often. Most contents come with no other. */
  const firstRest: number[] = [];
  const timesMet: number[] = [];
  /** By number of a later rest: how many tasks of each content were met with it. */
  const seen: Map<number, number>[] = [];
  const ordinalOf = (content: number, rest: number): number => {
    firstRest[content] ??= rest;
    if (firstRest[content] === rest) return (timesMet[content] = (timesMet[content] ?? 0) + 1);
    const contentsMet = (seen[rest] ??= new Map<number, number>());
    const ordinal = (contentsMet.get(content) ?? 0) + 1;
    contentsMet.set(content, ordinal);
    return ordinal;
  };
  return {
    keyOf(content, lead, due) {
      const rest = rests.numberOf(lead, due);
      const base = contents.markOf(content) + rests.hashOf(rest);
      const ordinal = ordinalOf(content, rest);
      return ordinal === 1 ? base : `${base}-${ordinal}`;
    },
  };
}

/** Numbers pairs of lead and months. Tasks share the readings of equal cells, so that a pair is written out once. */
function createRests(): { numberOf(lead: CellNames, due: Due): number; hashOf(rest: number): string } {
  const byLead = new Map<CellNames, Map<Due, number>>();
  const byText = new Map<string, number>();
  const hashes: string[] = [];
  const numbered = (text: string): number => {
    let number = byText.get(text);
    if (number === undefined) {
      byText.set(text, (number = hashes.length));
      hashes.push(base36(hash53(text)));
    }
    return number;
  };
  return {
    numberOf(lead, due) {
      let byDue = byLead.get(lead);
      if (byDue === undefined) byLead.set(lead, (byDue = new Map<Due, number>()));
      let number = byDue.get(due);
      if (number === undefined) {
        const leads = lead.units.length > 0 ? lead.units : [lead.text];
        byDue.set(due, (number = numbered(`${leads.join('|')}\n${due.months.join(',')}`)));
      }
      return number;
    },
    hashOf: (rest) => hashes[rest] ?? '',
  };
}
