/** A real plan that is tracked month by month: every formula of its summary tabs, worked out by a second program. */
import { describeOffice } from '../helpers/libreOffice';
import { MONTHS, recalculated, summarised } from '../helpers/recalculate';
import { describeShared, sharedFile } from '../helpers/shared';

jest.setTimeout(600_000);

const TRACKED = 'hai-duong-t01-06-theo-doi.xlsx';

describeShared('a tracked plan', [TRACKED], () => {
  describeOffice('Recalculated by LibreOffice', () => {
    test('its months 1 to 6 come to the figures shown', async () => {
      const written = await summarised(sharedFile(TRACKED) ?? '', 2023, MONTHS.slice(0, 6));
      const { compared, differences } = await recalculated(written);
      console.log(
        `tracked plan: ${written.tabs.length} tabs, ${compared} formula cells compared, ${differences.length} differ`,
      );
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(written.tabs.length * 50);
    });
  });
});
