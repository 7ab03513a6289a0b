import { calendarChoices, calendarTitle, chosenCalendar, periodsOf } from '../../../src/app/summary/calendars';
import { NOTHING_DECIDED } from '../../../src/app/settings/document';
import { createSay } from '../../../src/messages/createSay';

const say = createSay('vi');
const OWN = { closingDay: 25 };

test('a calendar names its periods: whole kinds by one word, single periods one by one', () => {
  expect(periodsOf('calendar', 2026, say)).toEqual(['tháng', 'quý', '6 tháng', '9 tháng', 'năm']);
  expect(periodsOf('nd09', 2026, say)).toEqual(['tháng', 'quý', '6 tháng', 'năm']);
  expect(periodsOf('cchc', 2026, say)).toEqual(['quý I năm 2026', 'quý III năm 2026', '6 tháng đầu năm 2026', 'năm']);
  expect(periodsOf(OWN, 2026, say)).toEqual(['tháng', 'quý', '6 tháng', '9 tháng', 'năm']);
});

test('the office’s own calendar is offered once the workbook remembers one', () => {
  expect(calendarChoices(NOTHING_DECIDED)).toEqual(['calendar', 'cchc', 'nd09']);
  expect(calendarChoices({ ...NOTHING_DECIDED, ownCalendar: OWN })).toEqual(['calendar', 'cchc', 'nd09', OWN]);
  expect(calendarTitle(OWN, say)).toBe('lịch của cơ quan (chốt ngày 25)');
});

test('the calendar chosen before is taken, calendar days without a choice', () => {
  expect(chosenCalendar(NOTHING_DECIDED)).toBe('calendar');
  expect(chosenCalendar({ ...NOTHING_DECIDED, calendar: 'nd09' })).toBe('nd09');
  expect(chosenCalendar({ ...NOTHING_DECIDED, calendar: 'own', ownCalendar: OWN })).toBe(OWN);
  expect(chosenCalendar({ ...NOTHING_DECIDED, calendar: 'own' })).toBe('calendar');
});
