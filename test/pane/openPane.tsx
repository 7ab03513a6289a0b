/** The pane in a test: drawn, driven by a person's clicks, looked at by axe. */
import { MessageChannel } from 'node:worker_threads';
import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { PaneHost } from '../../src/pane/host';
import { PaneApp } from '../../src/pane/PaneApp';
import type { FakePort } from '../helpers/fakePort';

export const TODAY = { date: { year: 2026, month: 2, day: 5 }, hour: 14, minute: 2 } as const;

// Machines that build and test at the same time are slow; what is asked for still comes.
configure({ asyncUtilTimeout: 10_000 });

// jsdom brings none; the pane breathes through it.
Object.assign(globalThis, { MessageChannel });
// jsdom lays nothing out, and lists draw only what is near the window: here the window is tall and every row low.
for (const height of ['offsetHeight', 'clientHeight']) {
  Object.defineProperty(HTMLElement.prototype, height, {
    configurable: true,
    get(this: HTMLElement) {
      return this.tagName === 'MAIN' ? 6000 : 40;
    },
  });
}

// jsdom scrolls nothing.
Object.assign(HTMLElement.prototype, { scrollIntoView: () => undefined });

// jsdom has no measures; nobody looks at them here.
Object.assign(performance, { measure: () => undefined, clearMeasures: () => undefined });

export function fakeHost(parts: Partial<PaneHost> = {}): PaneHost & { readonly copied: string[] } {
  const copied: string[] = [];
  return {
    kind: 'excel',
    program: 'Excel 16.0 (PC)',
    guide: 'guide/huong-dan.html',
    isDark: () => false,
    onThemeChange: () => () => undefined,
    now: () => TODAY,
    copyText: (text) => {
      copied.push(text);
      return Promise.resolve(true);
    },
    copied,
    ...parts,
  };
}

/** Draws the pane over a workbook. */
export function openPane(port: FakePort, host = fakeHost()) {
  const user = userEvent.setup();
  render(<PaneApp port={port} host={host} />);
  const click = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
  /** Opens something folded by its title. */
  const unfold = async (title: string | RegExp) => user.click(await screen.findByText(title, { selector: 'summary' }));
  const until = (text: string | RegExp) => screen.findByText(text, { ignore: 'style' });
  return {
    user,
    host,
    click,
    unfold,
    until,
    said: () => document.querySelector('main > [aria-live=polite]')?.textContent ?? '',
    async check() {
      await click('Kiểm tra');
      await idle();
    },
    async summarise() {
      await click('Tổng hợp');
      await idle();
    },
  };
}

/** Waits until no work is at hand. */
export async function idle(): Promise<void> {
  await waitFor(() => {
    const busy = document.querySelectorAll('.td-buttons [aria-disabled=true]').length;
    expect(busy).toBe(0);
  });
}

/** What axe finds wrong in the page as it stands; jsdom has no layout, so colours are looked at in the browser tests. */
export async function faultsForDisabledPeople(): Promise<string[]> {
  // Both draw: colours, and letters to tell an icon from a word.
  const rules = { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
