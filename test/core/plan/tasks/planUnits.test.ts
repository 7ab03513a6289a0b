/** The units of a plan, in its order, with the spellings they were met under. */
import { createUnitTally } from '../../../../src/core/plan/tasks/planUnits';
import type { Task } from '../../../../src/core/plan/types';
import { ALL_UNITS, named, names, wholeTask } from '../../../helpers/planOf';
import type { TaskParts } from '../../../helpers/planOf';

/** Tallies tasks, and items of an agenda; each unit with its spellings. */
function tallied(tasks: readonly Task[], agenda: readonly Task[] = []): readonly string[] {
  const tally = createUnitTally(ALL_UNITS);
  for (const task of tasks) tally.add(task, false);
  for (const item of agenda) tally.add(item, true);
  return tally
    .units()
    .map(({ unit, spellings }) => [unit.code, ...spellings.map(([text, times]) => `${text}×${times}`)].join(' '));
}

const NOBODY: TaskParts = { lead: names(''), coordinating: names('') };
const task = (parts: TaskParts, index = 0): Task => wholeTask({ ...NOBODY, ...parts }, index);

test('Units stand in the order of their first mention as lead, then as coordinating, then of the catalogue', () => {
  expect(tallied([task({ coordinating: named('KHTC', 'P. KHTC') }), task({ lead: named('VP', 'VP') })])).toEqual([
    'VP VP×1',
    'KHTC P. KHTC×1',
    'QLDT',
  ]);
});

test('A lead of the plan stands before a lead of the agenda alone, and before a coordinating unit', () => {
  expect(
    tallied(
      [task({ lead: named('VP', 'VP'), coordinating: named('KHTC', 'P. KHTC') })],
      [task({ lead: named('QLDT', 'P. QLĐT') })],
    ),
  ).toEqual(['VP VP×1', 'QLDT', 'KHTC P. KHTC×1']);
});

test('Spellings are those of the plan, the most frequent first; those of an agenda count only where there is no plan', () => {
  const plan = [named('VP', 'Văn phòng'), named('VP', 'VP'), named('VP', 'VP')].map((lead) => task({ lead }));
  const agenda = [task({ lead: named('VP', 'Văn phòng Sở') })];
  expect(tallied(plan, agenda)[0]).toBe('VP VP×2 Văn phòng×1');
  expect(tallied([], agenda)[0]).toBe('VP Văn phòng Sở×1');
});

test('A cell merged over several rows counts once, at its first row', () => {
  const shared = named('VP', 'VP');
  const [first, second] = [task({ lead: shared }, 0), task({ lead: shared }, 1)];
  const below = { ...second, cells: { ...second.cells, lead: { row: first.row, column: 2 } } };
  expect(tallied([first, below])[0]).toBe('VP VP×1');
  expect(tallied([first, second])[0]).toBe('VP VP×2');
});

test('Coordinating units of a merged cell count again where the lead cell of a lower row names some too', () => {
  const coordinating = named('KHTC', 'P. KHTC');
  const below = task({ coordinating, row: 9 });
  const merged = { ...below, cells: { ...below.cells, coordinating: { row: 8, column: 3 } } };
  expect(tallied([merged])[0]).toBe('KHTC');
  expect(tallied([{ ...merged, coordinatingInLead: coordinating }])[0]).toBe('KHTC P. KHTC×1');
});

test('A unit that nobody knows is none of the plan', () => {
  expect(tallied([task({ lead: named('XX', 'P. XX') })])).toEqual(['QLDT', 'KHTC', 'VP']);
});
