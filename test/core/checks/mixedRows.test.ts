/**
 * What is found in sheets of all sorts of rows in no order, as it was approved: the rules of the checks meet in them in ways
 * that no single case has. `npm run approve` accepts what is found now.
 */
import { runChecks } from '../../../src/core/checks/runChecks';
import { runThrough } from '../../../src/core/flow/steps';
import { readPlan } from '../../../src/core/plan/readPlan';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { mixedBooks } from '../../helpers/mixedRows';

const AS_OF = { year: 2026, month: 7, day: 2 };

test('issues of rows of all sorts in no order are found as they were approved', () => {
  const lines = mixedBooks().flatMap((book, index) => {
    const read = runThrough(readPlan(book, {}));
    if (!read.ok) return [];
    const issues = runThrough(runChecks({ plan: read.value, asOf: AS_OF }));
    return [
      `# ${index + 1}`,
      ...issues.map(({ code, row, column, part, suggestion, params }) =>
        [
          code,
          `${row ?? '-'}/${column ?? '-'}`,
          part,
          suggestion === null ? '' : `→ ${suggestion}`,
          JSON.stringify(params),
        ].join(' '),
      ),
    ];
  });
  requireApprovedReadings(
    'mixed-issues',
    lines.map((line) => line.replaceAll('\n', '⏎')),
  );
});
