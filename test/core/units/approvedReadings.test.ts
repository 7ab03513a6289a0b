/**
 * How the cells of small plans of made-up offices are read, name for name, with a catalogue and without one: whoever changes
 * a rule sees each cell that it changes. Who is meant in each cell is judged in `test/property/names`. `npm run approve`
 * accepts what is read now.
 */
import { runThrough } from '../../../src/core/flow/steps';
import { cutDoubts } from '../../../src/core/units/cutDoubts';
import { unitsOfPlan } from '../../../src/core/units/inferUnits';
import { nameReaderOf } from '../../../src/core/units/nameReader';
import type { CellNames } from '../../../src/core/units/types';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { catalogueOf, countedTexts } from '../../property/names/judge';
import { LATER_OFFICES, MORE_OFFICES, OFFICES, OTHER_OFFICES } from '../../property/names/offices';
import { writtenPlans } from '../../property/names/plans';
import type { WrittenPlan } from '../../property/names/plans';

const SEED = 7;
const CELLS = 12;
const ALL = [...OFFICES, ...OTHER_OFFICES, ...MORE_OFFICES, ...LATER_OFFICES];

const HOW: Readonly<Record<string, string>> = { exact: '' };

function namesText({ matches, collectives, unknown, remarks }: CellNames): string {
  return [
    ...matches.map(({ unit, text, how }) => (HOW[how] === '' ? unit : `${unit} (${how} "${text}")`)),
    ...collectives.map((group) => `group "${group}"`),
    ...unknown.map((piece) => `unknown "${piece}"`),
    ...remarks.map(
      ({ kind, part, suggestion }) => `${kind} "${part}"${suggestion === null ? '' : ` → "${suggestion}"`}`,
    ),
  ].join(' ; ');
}

function linesOf({ office, cells }: WrittenPlan, withCatalogue: boolean): string[] {
  const texts = countedTexts(cells);
  const units = runThrough(unitsOfPlan(withCatalogue ? catalogueOf(office) : null, texts));
  const reader = runThrough(nameReaderOf(units, texts));
  const read = texts.map(({ text, role, count }) => {
    const names = role === 'lead' ? reader.readLead(text) : { lead: reader.readNames(text), coordinating: null };
    return { text, role, count, ...names };
  });
  const doubts = withCatalogue
    ? []
    : [
        ...runThrough(
          cutDoubts(
            units,
            read.flatMap(({ lead, coordinating, count }) =>
              [lead, coordinating].flatMap((names) => (names === null ? [] : [{ names, count }])),
            ),
          ),
        ),
      ];
  return [
    `# ${office.id}`,
    ...(withCatalogue ? [] : units.map(({ code, name, short }) => `unit ${code}: ${[name, ...short].join(' = ')}`)),
    ...read.map(
      ({ text, role, lead, coordinating }) =>
        `${role} ${JSON.stringify(text)} → ${namesText(lead)}${coordinating === null ? '' : ` | with: ${namesText(coordinating)}`}`,
    ),
    ...doubts.map(([code, { kind, text }]) => `doubt ${code}: ${kind} "${text}"`),
  ];
}

test.each([
  ['with a catalogue', 'names-catalogue', true],
  ['without a catalogue', 'names-alone', false],
])('the cells of made-up offices %s are read as they were approved', (_, name, withCatalogue) => {
  const lines = writtenPlans(SEED, ALL, CELLS, 1).flatMap((plan) => linesOf(plan, withCatalogue));
  requireApprovedReadings(name, lines);
});
