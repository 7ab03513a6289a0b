/** `tiendo send`: a form for each unit that has something to answer, and the list of them, into a folder. */
import { mkdir, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { readClock } from '../app/moment';
import { isOwed, prepareForms, unsentText } from '../app/collect/send';
import type { PreparedForms } from '../app/collect/send';
import { defaultAsOf } from '../app/summary/summarise';
import { done, refused } from '../core/flow/outcome';
import type { Outcome } from '../core/flow/outcome';
import type { Say } from '../messages/say';
import { isoDate, vietnameseDate } from '../app/period';
import { newXlsx } from '../workbook/xlsx/newXlsx';
import type { SendRequest } from './args';
import { openFile } from './openFile';
import { EXIT, printJson, printRefusal } from './output';
import type { Output } from './output';
import { checkTarget, replaceFiles } from './targets';
import type { Target } from './targets';
import { zlib } from './zlib';

/** Runs the command and returns its exit status. All files are written, or none. */
export async function sendCommand(request: SendRequest, say: Say, output: Output): Promise<number> {
  const moment = readClock();
  const file = await openFile(request);
  if (!file.ok) return printRefusal(file.refusal, say, output);
  const { opened, runner } = file.value;
  const { period, calendar, coordinating, replyBy } = request;
  const asOf = request.asOf ?? defaultAsOf(period, calendar, moment.date);
  const wanted = { period, asOf, calendar, coordinating, ...(replyBy === null ? {} : { replyBy }) };
  const prepared = await prepareForms({ say, now: moment, runner }, opened, wanted);
  if (!prepared.ok) return printRefusal(prepared.refusal, say, output);

  const folder = await madeFolder(request.output);
  if (!folder.ok) return printRefusal(folder.refusal, say, output);
  const { forms, cover } = prepared.value;
  const written = await writeAll([cover, ...forms], request.output);
  if (!written.ok) {
    // Only a folder that this run made, and only where it is empty.
    if (folder.value) await rmdir(request.output).catch(() => undefined);
    return printRefusal(written.refusal, say, output);
  }
  tellSent(prepared.value, request, say, output);
  return EXIT.done;

  async function writeAll(files: readonly (typeof cover)[], into: string): Promise<Outcome<void>> {
    const targets: { readonly target: Target; readonly draft: typeof cover.draft }[] = [];
    for (const each of files) {
      const target = await checkTarget(path.join(into, each.file), '.xlsx');
      if (!target.ok) return target;
      // A form of this name may have come back already.
      if (target.value.former !== null) return refused('form-there', { file: target.value.file });
      targets.push({ target: target.value, draft: each.draft });
    }
    const books = [];
    for (const { target, draft } of targets) books.push({ target, bytes: await newXlsx([draft], runner, zlib) });
    return replaceFiles(books);
  }
}

/** Makes the folder where it is missing; true where it was made now. */
async function madeFolder(folder: string): Promise<Outcome<boolean>> {
  try {
    return done((await mkdir(folder, { recursive: true })) !== undefined);
  } catch {
    return refused('folder-unwritable', { file: folder });
  }
}

function tellSent(prepared: PreparedForms, request: SendRequest, say: Say, output: Output): void {
  const { forms, cover, unsent, replyBy } = prepared;
  const counted = (tasks: PreparedForms['forms'][number]['form']['tasks']) => {
    const undated = tasks.filter(({ askedFor }) => askedFor === 'undated').length;
    const owed = tasks.filter(isOwed).length;
    return { owed, undated, coordinating: tasks.length - owed - undated };
  };
  if (request.json) {
    printJson(
      {
        replyBy: isoDate(replyBy),
        cover: cover.file,
        forms: forms.map(({ file, form: { unit, name, tasks } }) => ({
          file,
          unit,
          name,
          tasks: counted(tasks).owed,
          coordinating: counted(tasks).coordinating,
          undated: counted(tasks).undated,
          rows: tasks.map(({ task: { key, sheet, row }, askedFor, role }) => ({ key, sheet, row, askedFor, role })),
        })),
        unsent: unsent.map(({ task: { key, sheet, row }, reason }) => ({ key, sheet, row, reason })),
      },
      output,
    );
    return;
  }
  const days = vietnameseDate(replyBy);
  output.print(say('cli.sent', { count: forms.length, folder: request.output, replyBy: days }));
  for (const { file, form } of forms) {
    const { owed, coordinating, undated } = counted(form.tasks);
    const told = { file, tasks: owed + coordinating };
    output.print(undated === 0 ? say('cli.sent-file', told) : say('cli.sent-file.undated', { ...told, undated }));
  }
  if (unsent.length === 0) return;
  output.print(say('forms.unsent', { count: String(unsent.length) }));
  for (const each of unsent) output.print(`  ${unsentText(each, say)}`);
}
