/** Parts of the pane that are fetched when they are shown. */
import { act, render, screen } from '@testing-library/react';
import { PaneContext } from '../../src/pane/pane';
import type { Pane } from '../../src/pane/pane';
import { initialState } from '../../src/pane/state/state';
import type { PaneEvent } from '../../src/pane/state/state';
import { later } from '../../src/pane/views/later';
import { sayIn } from '../../src/messages/loadLanguage';
import { fakePort } from '../helpers/fakePort';
import { fakeHost } from './openPane';
import { PLAN } from './planGrids';

/** Fetches that fail so often first. */
function failing(times: number) {
  let left = times;
  return () => {
    left -= 1;
    return left >= 0
      ? Promise.reject(Object.assign(new Error('no file'), { name: 'ChunkLoadError' }))
      : Promise.resolve(() => <p>Phần này</p>);
  };
}

async function show(Part: ReturnType<typeof later>) {
  const events: PaneEvent[] = [];
  const state = initialState('vi', false);
  const say = sayIn('vi');
  const pane: Pane = {
    ...{ port: fakePort(PLAN), host: fakeHost(), say, sayIn },
    state: () => state,
    dispatch: (event) => events.push(event),
  };
  const drawn = render(
    <PaneContext.Provider value={{ pane, state, say }}>
      <Part />
    </PaneContext.Provider>,
  );
  await act(() => Promise.resolve());
  return { ...drawn, events };
}

it('A part that does not come is told in a sentence, and asked for again the next time', async () => {
  const Part = later(failing(1));
  const first = await show(Part);
  expect(first.events).toEqual([
    { type: 'failed', problem: { kind: 'refusal', refusal: { code: 'program-incomplete', params: {} } } },
  ]);
  expect(screen.queryByText('Phần này')).toBeNull();
  first.unmount();
  const second = await show(Part);
  expect([second.events, screen.getByText('Phần này').tagName]).toEqual([[], 'P']);
});

it('A part that has come is there at once', async () => {
  const Part = later(failing(0));
  (await show(Part)).unmount();
  const again = show(Part);
  expect(screen.getByText('Phần này')).toBeTruthy();
  await again;
});
