import { act, screen, waitFor } from '@testing-library/react';
import type { SummaryTabs, TabDraft } from '../../src/core/draft/types';
import type { TabsOffer } from '../../src/pane/host';
import { createStraightRunner } from '../../src/app/runner';
import { draftsPut } from '../helpers/draftsPut';
import { fakePort } from '../helpers/fakePort';
import { gridOf, textsOf } from '../helpers/tabs';
import { fakeHost, idle, openPane } from './openPane';
import { month, PLAN, CATALOGUE } from './planGrids';

beforeEach(() => {
  window.localStorage.clear();
});

/** A place beside the pane that keeps what it was offered, in order. */
function previewPlace(shown = false) {
  const offers: (TabsOffer | 'soon' | null)[] = [];
  let shows = 0;
  const host = fakeHost({
    preview: { offer: (offer) => void offers.push(offer), shown, show: () => void (shows += 1) },
  });
  return {
    host,
    offers,
    shows: () => shows,
    /** Makes the tabs that are offered now. */
    make: async (): Promise<SummaryTabs> => {
      const offer = offers.at(-1);
      if (offer === undefined || offer === null || offer === 'soon') throw new Error(`Offered: ${String(offer)}`);
      const made = await offer.make(createStraightRunner());
      if (!made.ok) throw new Error(made.refusal.code);
      return made.value;
    },
  };
}

const withFormulas = ({ rows }: TabDraft): number =>
  rows.flatMap(({ cells }) => cells.filter((cell) => cell?.formula !== undefined)).length;

test('the tabs can be looked at as they are written then, and looking writes nothing', async () => {
  const place = previewPlace();
  const port = fakePort(PLAN);
  const drafts = draftsPut(port);
  const pane = openPane(port, place.host);
  await pane.summarise();
  const offer = place.offers.at(-1);
  expect(offer).toMatchObject({ sheets: ['TH Tháng 01-2026', 'DS Tháng 01-2026'], atOnce: true });
  const { report, list } = await place.make();
  expect(new Set(port.calls)).toEqual(new Set(['read']));
  await pane.click('Ghi trang tổng hợp');
  await waitFor(() => expect(pane.said()).toMatch(/^Đã ghi trang/));
  expect(drafts).toEqual([report, list]);
});

test('what is chosen for the write is in it at once', async () => {
  const place = previewPlace();
  const pane = openPane(fakePort(PLAN), place.host);
  await pane.summarise();
  const before = await place.make();
  await pane.unfold('Tùy chọn khi ghi');
  await pane.user.click(screen.getByRole('checkbox', { name: 'Chỉ ghi giá trị, không ghi công thức' }));
  const after = await place.make();
  expect([withFormulas(before.report) > 10, withFormulas(after.report) < 3]).toEqual([true, true]);
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Kỳ báo cáo' }), 'Quý I/2026');
  await idle();
  expect(place.offers.slice(-2)).toEqual([
    'soon',
    expect.objectContaining({ sheets: ['TH Quý I-2026', 'DS Quý I-2026'] }),
  ]);
  expect(textsOf((await place.make()).report).join(' ')).toContain('QUÝ I NĂM 2026');
});

test('it is taken back where it would be no preview: elsewhere, once written; and comes again after an undo', async () => {
  const place = previewPlace();
  const pane = openPane(fakePort(PLAN), place.host);
  await pane.check();
  expect(place.offers.every((offer) => offer === null)).toBe(true);
  await pane.summarise();
  expect(place.offers.at(-1)).not.toBeNull();
  await pane.check();
  expect(place.offers.at(-1)).toBeNull();
  await pane.summarise();
  await pane.click('Ghi trang tổng hợp');
  await waitFor(() => expect(pane.said()).toMatch(/^Đã ghi trang/));
  expect(place.offers.at(-1)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Xem trước' })).toBeNull();
  await pane.click('Hoàn tác');
  await waitFor(() => expect(pane.said()).toMatch(/^Đã hoàn tác/));
  await idle();
  expect(place.offers.at(-1)).toMatchObject({ sheets: ['TH Tháng 01-2026', 'DS Tháng 01-2026'] });
});

test('the button beside writing shows it, and is gone while it is looked at', async () => {
  const place = previewPlace();
  const pane = openPane(fakePort(PLAN), place.host);
  await pane.summarise();
  await pane.click('Xem trước');
  expect(place.shows()).toBe(1);
});

test('while it is looked at nothing asks to show it, nor in Excel, where there is no place for it', async () => {
  const looked = openPane(fakePort(PLAN), previewPlace(true).host);
  await looked.summarise();
  expect(screen.queryByRole('button', { name: 'Xem trước' })).toBeNull();
});

test('of a plan without any result it waits to be asked for', async () => {
  const place = previewPlace();
  const plan = { ...PLAN, sheets: [month(1, [['Lập dự toán', 'Phòng Kế toán', null, null, null]]), CATALOGUE] };
  const pane = openPane(fakePort(plan), place.host);
  await pane.summarise();
  expect(place.offers.at(-1)).toMatchObject({ atOnce: false });
});

test('a number of the units shows its tasks when it is clicked there, others are only read', async () => {
  const place = previewPlace();
  const pane = openPane(fakePort(PLAN), place.host);
  await pane.summarise();
  const { report } = await place.make();
  const offer = place.offers.at(-1);
  if (offer === undefined || offer === null || offer === 'soon') throw new Error('Nothing is offered');
  const grid = gridOf(report);
  const numbers = offer.numbers(grid);
  const of = (name: string) => {
    const row = grid.rows.findIndex((cells) => cells[1] === name) + 1;
    return numbers.filter((each) => each.row === row);
  };
  const shown = (name: string) => of(name).map(({ row, column }) => grid.rows[row - 1]?.[column]);
  // In all and overdue; what is zero, and rates, are no lists.
  expect(shown('Phòng Kế toán')).toEqual([1, 1]);
  expect(shown('Tổng cộng')[0]).toBe(4);
  expect(numbers.every(({ row }) => row <= (of('Tổng cộng')[0]?.row ?? 0))).toBe(true);
  act(() => of('Phòng Kế toán')[1]?.open());
  const title = screen.getByRole('heading', { name: 'Chưa hoàn thành quá hạn · Phòng Kế toán (1)' });
  expect(document.activeElement).toBe(title);
  expect(screen.getByText(/Tháng 1, ô B5$/)).toBeTruthy();
});
