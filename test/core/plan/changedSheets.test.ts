/**
 * How small sheets of every shape are read, and what one change makes of the reading: a cell typed over, a row or column moved,
 * doubled or deleted. Whoever changes a rule sees which of these it changes. `npm run approve` accepts what is read now.
 */
import { workbookOf } from '../../helpers/planVerbs';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { factsOf, otherFacts } from '../../helpers/planFacts';
import { changesOf, SMALL_SHEETS } from './changedSheets';

test.each(Object.entries(SMALL_SHEETS))(
  '%s: what one change makes of the reading is as it was approved',
  (name, sheet) => {
    const whole = factsOf(workbookOf(sheet));
    const lines = changesOf(sheet).map(
      ({ change, sheet: changed }) => `${change} → ${otherFacts(whole, factsOf(workbookOf(changed))).join(' | ')}`,
    );
    requireApprovedReadings(`sheets-${name.replaceAll(' ', '-')}`, [
      ...[...whole].map(([fact, text]) => `${fact}: ${text}`),
      '',
      ...lines.map((line) => line.replaceAll('\n', '⏎')),
    ]);
  },
);
