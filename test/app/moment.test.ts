/** The minute that tabs are closed at. */
import { readClock } from '../../src/app/moment';

/** A minute as the machine's own clock shows it. */
function shown(at: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

test('is the one of this machine, with months from 1', () => {
  const before = new Date();
  const { date, hour, minute } = readClock();
  const after = new Date();
  const read = shown(new Date(date.year, date.month - 1, date.day, hour, minute));
  expect([shown(before), shown(after)]).toContain(read);
  expect([date.month >= 1, date.month <= 12]).toEqual([true, true]);
});
