/** `tiendo add`: a task found during the year goes into its field and month of a copy of the plan, with the number that comes next. */
import {
  additionLines,
  additionNotes,
  placeText,
  prepareAddition,
  shortText,
  unitNamed,
  writeAddition,
} from '../app/addTask/addTask';
import type { Addition, WantedTask, WrittenAddition } from '../app/addTask/addTask';
import type { OpenedPlan } from '../app/open/openPlan';
import { readClock } from '../app/moment';
import { done, refused } from '../core/flow/outcome';
import type { Outcome } from '../core/flow/outcome';
import { cellAddress } from '../core/grid/address';
import type { Say } from '../messages/say';
import type { AddRequest } from './args';
import { openFile } from './openFile';
import { EXIT, printJson, printRefusal } from './output';
import type { Output } from './output';
import { replaceFiles } from './targets';

/** Runs the command and returns its exit status. Without an output file it tells what would be written. */
export async function addCommand(request: AddRequest, say: Say, output: Output): Promise<number> {
  const moment = readClock();
  const file = await openFile(request);
  if (!file.ok) return printRefusal(file.refusal, say, output);
  const { workbook, opened, runner, output: target } = file.value;
  const wanted = wantedOf(request, opened);
  if (!wanted.ok) return printRefusal(wanted.refusal, say, output);
  const placed = await prepareAddition({ port: workbook, runner }, opened, wanted.value);
  if (!placed.ok) return printRefusal(placed.refusal, say, output);
  let told: WrittenAddition['told'] = { short: [], unfilled: [] };
  if (target !== null) {
    const job = { port: workbook, say, now: moment, runner };
    const written = await writeAddition(job, opened, wanted.value, placed.value);
    if (!written.ok) return printRefusal(written.refusal, say, output);
    told = written.value.told;
    const saved = await replaceFiles([{ target, bytes: await workbook.save(runner) }]);
    if (!saved.ok) return printRefusal(saved.refusal, say, output);
  }
  if (request.json) printJson(additionJson(placed.value, told, target !== null), output);
  else {
    output.print(placeText(placed.value, say));
    for (const line of additionLines(placed.value, say)) output.print(`  ${line}`);
    for (const note of additionNotes(placed.value, say)) output.print(note);
    const short = shortText(told, say);
    if (short !== '') output.print(short);
    output.print(request.output === null ? say('cli.add.would') : say('cli.add.written', { file: request.output }));
  }
  return EXIT.done;
}

/** Refuses with `add-unit-unknown`: no unit is invented. */
function wantedOf(request: AddRequest, { plan }: OpenedPlan): Outcome<WantedTask> {
  const leads: string[] = [];
  for (const name of request.leads) {
    const code = unitNamed(plan, name);
    if (code === null) {
      const units = plan.units.map(({ unit }) => unit.name).join('; ');
      return refused('add-unit-unknown', { name, units });
    }
    leads.push(code);
  }
  const { content, due, sheet, field, number, coordinating, product } = request;
  return done({ content, leads, due, sheet, field, number, coordinating, product, group: null });
}

function additionJson(addition: Addition, told: WrittenAddition['told'], isWritten: boolean): unknown {
  const { group, row, how, number, cells, notes } = addition;
  return {
    sheet: group.sheet,
    field: group.field,
    band: group.band,
    row,
    how,
    number,
    cells: cells.map(({ meaning, column, value }) => ({ meaning, cell: cellAddress(row, column), value })),
    notes: notes.map(({ code }) => code),
    written: isWritten,
    shortFormulas: told.short,
    blankFormulas: told.unfilled,
  };
}
