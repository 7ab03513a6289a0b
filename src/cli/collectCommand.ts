/** `tiendo collect`: takes forms that came back into a copy of the plan, and tells what somebody has to decide. */
import path from 'node:path';
import {
  answerText,
  daysLate,
  matchText,
  reasonsText,
  receiveForms,
  senderText,
  writtenCells,
} from '../app/collect/receive';
import type { Answer, Collected, ReceivedFile } from '../app/collect/receive';
import { writeAnswers } from '../app/collect/writeAnswers';
import { offerResultColumns, addResultColumns } from '../app/summary/resultColumns';
import { openPlan } from '../app/open/openPlan';
import type { OpenedPlan } from '../app/open/openPlan';
import { refusalSentence } from '../app/sentences';
import { isoDate, periodCode } from '../app/period';
import { readClock } from '../app/moment';
import type { Job } from '../app/job';
import type { Runner } from '../core/flow/runner';
import { cellAddress } from '../core/grid/address';
import { done, refused } from '../core/flow/outcome';
import type { Outcome } from '../core/flow/outcome';
import type { Say } from '../messages/say';
import { readReceived } from '../workbook/xlsx/receivedBooks';
import type { CollectRequest } from './args';
import { readWorkbookFile } from './files';
import { leftTabLines } from './listedCells';
import { openFile } from './openFile';
import { EXIT, printJson, printRefusal } from './output';
import type { Output } from './output';
import { replaceFiles } from './targets';
import { zlib } from './zlib';

/** Runs the command and returns its exit status: 0 all taken, 1 something to decide, 2 unusable. */
export async function collectCommand(request: CollectRequest, say: Say, output: Output): Promise<number> {
  const moment = readClock();
  const file = await openFile(request);
  if (!file.ok) return printRefusal(file.refusal, say, output);
  const { workbook, runner, output: target } = file.value;
  const job: Job = { port: workbook, say, now: moment, runner };
  const files: ReceivedFile[] = [];
  for (const returned of request.returned) files.push(...(await received(returned, runner)));

  let opened: OpenedPlan = file.value.opened;
  let collected = await receiveForms(job, opened, files, request.period);
  if (!collected.ok) return printRefusal(collected.refusal, say, output);
  if (collected.value.lackingColumns.length > 0) {
    const added = await withResultColumns(job, opened, collected.value, request);
    if (!added.ok) return printRefusal(added.refusal, say, output);
    opened = added.value;
    collected = await receiveForms(job, opened, files, request.period);
    if (!collected.ok) return printRefusal(collected.refusal, say, output);
  }
  const { answers, forms, unusable } = collected.value;
  if (forms.length === 0) {
    for (const { refusal } of unusable) output.complain(refusalSentence(refusal, say));
    return EXIT.unusable;
  }

  const kinds: ReadonlySet<Answer['kind']> = new Set(request.update ? ['fill', 'update'] : ['fill']);
  // What somebody passed over before is not written by a rule.
  const isTaken = ({ kind, isSeen }: Answer): boolean => kinds.has(kind) && isSeen !== true;
  const chosen = new Set(answers.filter(isTaken).map(({ id }) => id));
  let written: ReadonlySet<string> = new Set();
  let tabs: readonly string[] = [];
  let undecided: readonly Answer[] = answers.filter(({ kind, id }) => kind !== 'same' && !chosen.has(id));
  if (target !== null) {
    const wrote = await writeAnswers(job, opened, collected.value, chosen, true);
    if (!wrote.ok) return printRefusal(wrote.refusal, say, output);
    ({ written, undecided } = wrote.value);
    tabs = wrote.value.receipt?.tabs ?? [];
    const saved = await replaceFiles([{ target, bytes: await workbook.save(runner) }]);
    if (!saved.ok) return printRefusal(saved.refusal, say, output);
    if (!request.json) for (const line of leftTabLines(wrote.value.receipt?.left ?? [], say)) output.print(line);
  }
  if (request.json) printJson(collectedJson(collected.value, written, undecided, tabs, say), output);
  else tell(collected.value, { chosen: target === null ? chosen : written, undecided, tabs }, request, say, output);
  return undecided.length > 0 || unusable.length > 0 ? EXIT.errorsFound : EXIT.done;
}

/** Reads a returned file, or each file of a zip. */
async function received(file: string, runner: Runner): Promise<readonly ReceivedFile[]> {
  const name = path.basename(file);
  const bytes = await readWorkbookFile(file);
  if (!bytes.ok) return [{ name, grids: bytes }];
  const books = await readReceived({ name, bytes: bytes.value }, runner, zlib);
  return books.ok ? books.value : [{ name, grids: books }];
}

/** Adds columns for results to the sheets that need them, where that was asked for; else refuses with `result-columns-missing`. */
async function withResultColumns(
  job: Job,
  opened: OpenedPlan,
  { lackingColumns }: Collected,
  { addColumns }: CollectRequest,
): Promise<Outcome<OpenedPlan>> {
  const missing = refused('result-columns-missing', { sheets: lackingColumns.join(', ') });
  if (!addColumns) return missing;
  const tables = offerResultColumns(opened, job.say).tables.filter(({ sheet }) => lackingColumns.includes(sheet));
  if (tables.length < lackingColumns.length) return missing;
  const added = await addResultColumns(job, opened, tables);
  if (!added.ok) return added;
  const again = await openPlan(job.port, job.runner, opened.options);
  return again.ok ? done(again.value) : again;
}

function collectedJson(
  { period, answers, unusable, replies }: Collected,
  written: ReadonlySet<string>,
  undecided: readonly Answer[],
  tabs: readonly string[],
  say: Say,
): unknown {
  const reasons = new Map(undecided.map((answer) => [answer.id, answer.reasons]));
  return {
    period: period === null ? null : periodCode(period),
    answers: answers.map((answer) => ({
      file: answer.file,
      sheet: answer.sheet,
      row: answer.row,
      unit: answer.unit,
      content: answer.content,
      task: answer.task === null ? null : { key: answer.task.key, sheet: answer.task.sheet, row: answer.task.row },
      how: answer.how,
      share: answer.share,
      kind: answer.kind,
      written: written.has(answer.id),
      cells: answer.cells.map(({ field, place, from, to }) => ({
        field,
        cell: place === null ? null : cellAddress(place.row, place.column),
        from,
        to,
      })),
      others: answer.others,
      reasons: (reasons.get(answer.id) ?? answer.reasons).map(({ code }) => code),
    })),
    unusable: unusable.map(({ file, refusal }) => ({
      file,
      code: refusal.code,
      message: refusalSentence(refusal, say),
    })),
    replies: (replies?.units ?? []).map((reply) => ({
      unit: reply.unit,
      name: reply.name,
      sent: reply.sent,
      answered: reply.answered.length,
      missing: reply.sent - reply.answered.length,
      received: reply.received === null ? null : isoDate(reply.received),
      daysLate: daysLate(reply, replies?.replyBy ?? null),
      files: reply.files,
    })),
    tabs,
  };
}

interface Told {
  /** Ids of the answers that were written, or would be. */
  readonly chosen: ReadonlySet<string>;
  readonly undecided: readonly Answer[];
  readonly tabs: readonly string[];
}

function tell(
  { answers, unusable, replies }: Collected,
  { chosen, undecided, tabs }: Told,
  request: CollectRequest,
  say: Say,
  output: Output,
): void {
  const taken = answers.filter(({ id }) => chosen.has(id));
  const counts = { answers: taken.length, cells: taken.reduce((sum, each) => sum + writtenCells(each).length, 0) };
  output.print(say(request.output === null ? 'cli.collect.would' : 'cli.collect.written', counts));
  for (const answer of taken) output.print(answerLine(answer, say));
  if (undecided.length > 0) output.print(say('cli.collect.undecided', { count: undecided.length }));
  for (const answer of undecided) {
    const line = answerLine(answer, say);
    // Nothing is wrong with it: it only replaces what stands there.
    output.print(
      answer.kind === 'update' && answer.isSeen !== true
        ? say('cli.collect.why', { line, why: say('cli.collect.update') })
        : line,
    );
  }
  if (unusable.length > 0) output.print(say('cli.collect.unusable', { count: unusable.length }));
  for (const { refusal } of unusable) output.print(`  ${refusalSentence(refusal, say)}`);
  for (const { name, sent, answered } of replies?.units ?? [])
    output.print(say('cli.collect.unit', { unit: name, answered: answered.length, sent }));
  if (request.output !== null) output.print(say('cli.written-tabs', { tabs: tabs.join(', '), file: request.output }));
}

function answerLine(answer: Answer, say: Say): string {
  const { task, file, row } = answer;
  const said = {
    file,
    row: String(row),
    unit: senderText(answer, say),
    how: matchText(answer, say),
    text: answerText(answer, say),
  };
  const line =
    task === null
      ? say('cli.collect.line-lost', said)
      : say('cli.collect.line', { ...said, sheet: task.sheet, task: String(task.row) });
  const why = reasonsText(answer, say) || (answer.isSeen === true ? say('collect.why.seen') : '');
  return why === '' ? line : say('cli.collect.why', { line, why });
}
