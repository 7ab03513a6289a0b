import type { Fix } from '../../app/fix';
import { writeCells } from '../../app/writeCells';
import { cellAddress } from '../../core/grid/address';
import { afterWrite } from '../afterWrite';
import type { Pane } from '../pane';
import { shortText } from '../shortText';
import { runWork } from '../runWork';

/** "Sửa ô này", "Sửa cả N ô": writes what the cells should hold, as it was shown. */
export async function takeFixAction(pane: Pane, fix: Fix): Promise<void> {
  const { opened } = pane.state();
  const [first] = fix.edits;
  if (!opened || !first) return;
  const written = await runWork(pane, (runner) => writeCells(pane.port, opened, fix.edits, runner));
  if (!written) return;
  const count = fix.edits.length;
  const texts = { from: shortText(fix.from) || pane.say('review.fix.blank'), to: shortText(fix.to) };
  const place = { cell: cellAddress(first.row, first.column), sheet: first.sheet };
  if (count === 1) await afterWrite(pane, 'fix-one', { ...texts, ...place }, written.receipt, written);
  else await afterWrite(pane, 'fix', { ...texts, count }, written.receipt, written);
}
