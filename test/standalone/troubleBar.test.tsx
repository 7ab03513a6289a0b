import { fireEvent, render, screen } from '@testing-library/react';
import { createSay } from '../../src/messages/createSay';
import type { PaneHost } from '../../src/pane/host';
import { TroubleBar } from '../../src/standalone/TroubleBar';

const say = createSay('vi');

function shown(copyText: (text: string) => Promise<boolean>): void {
  const host = { program: 'trang thử', copyText } as unknown as PaneHost;
  const trouble = { kind: 'refusal', refusal: { code: 'file-empty', params: { file: 'so.xlsx' } } } as const;
  render(<TroubleBar trouble={trouble} host={host} say={say} onClose={() => undefined} />);
}

it('copies the details of what did not work, and says so on the button and aloud', async () => {
  const copied: string[] = [];
  shown((text) => Promise.resolve(copied.push(text) > 0));
  fireEvent.click(screen.getByRole('button', { name: 'Sao chép chi tiết' }));
  expect(await screen.findByRole('button', { name: say('pane.copied') })).toBeDefined();
  expect(screen.getByRole('status').textContent).toBe(say('pane.copied.said'));
  expect(copied).toEqual([expect.stringContaining('trang thử')]);
  expect(copied[0]).toContain('file-empty');
  expect(copied[0]).not.toContain('so.xlsx');
});

it('shows the details to be copied by hand where the browser copies nothing', async () => {
  shown(() => Promise.resolve(false));
  fireEvent.click(screen.getByRole('button', { name: 'Sao chép chi tiết' }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
  expect(field.value).toContain('file-empty');
});
