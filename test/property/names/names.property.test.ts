/**
 * Small plans of made-up offices: no cell is read wrong in silence, with a catalogue and without one. `npm run names` reads
 * thousands of cells of several seeds and prints the shares; here some hundred are read.
 */
import { writeSync } from 'node:fs';
import { judged } from './judge';
import { FURTHER_OFFICES } from './furtherOffices';
import { furtherPlans } from './furtherPlans';
import { LATER_OFFICES, MORE_OFFICES, OFFICES, OTHER_OFFICES, type WrittenOffice } from './offices';
import { writtenPlans } from './plans';
import { dutyPlans } from './dutyPlans';
import { HELD_OFFICES, LAST_OFFICES, RECENT_OFFICES } from './recentOffices';
import { STATION_OFFICES } from './stationOffices';

/** So many seeds are tried when asked for; in the gate one, of one short plan an office. */
const SEEDS = Number(process.env['TIENDO_NAME_SEEDS'] ?? 0);
const FIRST = Number(process.env['TIENDO_PROPERTY_SEED'] ?? 1);
/** So many cells of a thousand may be wrong in silence; more in the short plans of the gate, which tell less about their names. */
const WRONG_IN_1000 = SEEDS > 0 ? 2 : 5;
const LONG_ENOUGH = 3_600_000;

const EARLIER = [...OFFICES, ...OTHER_OFFICES, ...MORE_OFFICES, ...LATER_OFFICES];

const LISTS: readonly (readonly [string, readonly WrittenOffice[], typeof writtenPlans])[] = [
  ['offices', OFFICES, writtenPlans],
  ['other offices', OTHER_OFFICES, writtenPlans],
  ['more offices', MORE_OFFICES, writtenPlans],
  ['later offices', LATER_OFFICES, writtenPlans],
  ['further offices', FURTHER_OFFICES, writtenPlans],
  ['further offices in further forms', FURTHER_OFFICES, furtherPlans],
  ['earlier offices in further forms', EARLIER, furtherPlans],
  ['stations', STATION_OFFICES, writtenPlans],
  ['stations in further forms', STATION_OFFICES, furtherPlans],
  ['stations and duties', STATION_OFFICES, dutyPlans],
  ['further offices and duties', FURTHER_OFFICES, dutyPlans],
  ['recent offices', RECENT_OFFICES, writtenPlans],
  ['recent offices in further forms', RECENT_OFFICES, furtherPlans],
  ['recent offices and duties', RECENT_OFFICES, dutyPlans],
  ['held offices', HELD_OFFICES, writtenPlans],
  ['held offices in further forms', HELD_OFFICES, furtherPlans],
  ['last offices', LAST_OFFICES, writtenPlans],
  ['last offices in further forms', LAST_OFFICES, furtherPlans],
];

describe.each([
  ['with a catalogue', true],
  ['without a catalogue', false],
])('names of plans %s', (how, withCatalogue) => {
  it.each(LISTS)(
    'of %s are hardly ever read wrong in silence',
    (list, offices, plansOf) => {
      let [cells, whole, said] = [0, 0, 0];
      const silent: string[] = [];
      for (let seed = FIRST; seed < FIRST + Math.max(1, SEEDS); seed++) {
        for (const plan of plansOf(seed, offices, SEEDS > 0 ? 32 : 10, SEEDS > 0 ? 2 : 1)) {
          const found = judged(plan, withCatalogue);
          cells += found.cells;
          whole += found.whole;
          said += found.said.length;
          silent.push(...found.silent.map((told) => `seed ${seed}: ${told}`));
        }
      }
      if (SEEDS > 0) {
        const share = ((100 * silent.length) / cells).toFixed(2);
        const figures = `${cells} cells, ${whole} read wholly, ${said} said to be unsure, ${silent.length} wrong in silence (${share} %)`;
        writeSync(2, `${[`${list}, ${how}: ${figures}`, ...silent].join('\n  ')}\n`);
      }
      const most = Math.max(1, (cells * WRONG_IN_1000) / 1000);
      expect(silent.length > most ? silent : []).toEqual([]);
    },
    LONG_ENOUGH,
  );
});
