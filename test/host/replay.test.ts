import { startRecording } from '../../src/taskpane/dev/recordTraffic';
import type { Recording } from '../../src/taskpane/dev/recordTraffic';
import { openOffice, runner, tabOf, TEXTS } from '../workbook/excel/office';
import type { ExcelHost } from './host';
import { replay } from './replay';

/** What a person does on a real Excel by the walk of TESTING.md, here on the emulated one. */
async function recorded(change: (host: ExcelHost) => void = () => undefined): Promise<Recording> {
  const { host, port } = openOffice(2, 5);
  change(host);
  const recorder = startRecording('Excel 16.0 (PC)');
  if (!recorder) throw new Error('the library has no seam');
  await port.read(runner);
  const edited = await port.editCells(
    [{ sheet: 'T1', row: 2, column: 1, expected: '- Lập báo cáo số 1', value: '=mới' }],
    runner,
  );
  const put = await port.putTabs([tabOf(['một', 'hai'])], TEXTS, runner);
  await port.jump('T2', 3, 1);
  if (put.ok) await port.undo(put.value.entry);
  if (edited.ok) await port.undo(edited.value.entry);
  host.cellEditing = true;
  await port.read(runner);
  host.cellEditing = false;
  const recording = recorder.stop();
  await port.read(runner);
  return JSON.parse(JSON.stringify(recording)) as Recording;
}

/** The host of the replay types in a cell where the real user did. */
function replayed(recording: Recording): ReturnType<typeof replay> {
  const refusedFrom = recording.exchanges.findIndex(({ answer }) => 'refusal' in answer);
  const { host } = openOffice(2, 5);
  const before = replay({ ...recording, exchanges: recording.exchanges.slice(0, refusedFrom) }, host);
  host.cellEditing = true;
  return [...before, ...replay({ ...recording, exchanges: recording.exchanges.slice(refusedFrom) }, host)];
}

describe('a recording of the traffic', () => {
  it('holds every request with its answer, also the refused one, and ends when it is stopped', async () => {
    const { exchanges, program } = await recorded();
    expect(program).toBe('Excel 16.0 (PC)');
    expect(exchanges.length).toBeGreaterThan(10);
    expect(exchanges.at(-1)?.answer).toEqual({ refusal: 5004 });
    expect(exchanges.filter(({ answer }) => 'refusal' in answer)).toHaveLength(1);
    expect(exchanges.some(({ flags }) => (flags & 1) === 1)).toBe(true);
    expect(JSON.stringify(exchanges)).toContain('Lập báo cáo số 1');
  });

  it('is answered alike when it is replayed, whatever ids the real Excel gave', async () => {
    const recording = await recorded((host) => {
      // Ids of their own: sheets that were there before and are gone.
      for (const name of ['a', 'b', 'c']) host.book.remove(host.book.addSheet(name));
      for (const sheet of host.book.sheets.slice()) {
        const again = host.book.addSheet(`${sheet.name}~`);
        for (const [row, cells] of sheet.cells) again.cells.set(row, cells);
        host.book.remove(sheet);
        again.name = sheet.name;
      }
    });
    expect(replayed(recording)).toEqual([]);
  });

  it('shows where the emulated Excel answers otherwise', async () => {
    const recording = await recorded();
    const [first] = recording.exchanges;
    if (!first || !('body' in first.answer)) throw new Error('nothing was recorded');
    const body = first.answer.body as { Results: { Value: Record<string, unknown> }[] };
    const named = body.Results.find(({ Value }) => 'Name' in Value);
    if (!named) throw new Error('no name was asked for');
    named.Value['Name'] = null;
    named.Value['Extra'] = 1;
    expect(replayed(recording)).toEqual([
      {
        exchange: 0,
        place: expect.stringMatching(/^Results\/\d+\/Value\/Extra$/) as string,
        recorded: 'number',
        emulated: 'null',
      },
      {
        exchange: 0,
        place: expect.stringMatching(/^Results\/\d+\/Value\/Name$/) as string,
        recorded: 'null',
        emulated: 'string',
      },
    ]);
    const refused = { ...recording, exchanges: [{ ...first, answer: { refusal: 5012 } }] };
    const { host } = openOffice(2, 5);
    expect(replay(refused, host).some(({ place }) => place === 'refusal')).toBe(true);
  });
});
