/** `tiendo summarise FOLDER`: one roll-up over the plans of many departments; with `-o` as a workbook of its own. */
import { draftBooks, booksHeadline, booksTable } from '../../app/books/draftBooks';
import type { SkippedFile } from '../../app/books/draftBooks';
import { gatherBooks } from '../../app/books/gatherBooks';
import type { BookResult, GatheredBooks } from '../../app/books/gatherBooks';
import { readClock } from '../../app/moment';
import { createStraightRunner } from '../../app/runner';
import { refusalSentence } from '../../app/sentences';
import { defaultAsOf } from '../../app/summary/summarise';
import { refusal } from '../../core/flow/outcome';
import type { Say } from '../../messages/say';
import { newXlsx } from '../../workbook/xlsx/newXlsx';
import type { SummariseRequest } from '../args';
import { openOptions } from '../openFile';
import { EXIT, printJson, printRefusal, SOME_LEFT_OUT } from '../output';
import type { Output } from '../output';
import { printTable } from '../printTable';
import { checkTarget, replaceFiles } from '../targets';
import { zlib } from '../zlib';
import { booksJson } from './booksJson';
import { listBooks } from './listBooks';
import { runBooks } from './runBooks';

/** Options of `summarise` that are about one workbook. */
const OF_ONE_BOOK = ['also', 'values', 'docx', 'meeting', 'letters', 'unit-sheets'] as const;

/** Runs the command and returns its exit status: 1 where a book is not counted, 2 where none is. */
export async function summariseBooks(request: SummariseRequest, say: Say, output: Output): Promise<number> {
  const misplaced = OF_ONE_BOOK.find((option) => isGiven(request, option));
  if (misplaced !== undefined) {
    output.complain(say('cli.option-of-one-book', { option: `--${misplaced}` }));
    return EXIT.unusable;
  }
  const moment = readClock();
  const target = request.output === null ? null : await checkTarget(request.output, '.xlsx');
  if (target !== null && !target.ok) return printRefusal(target.refusal, say, output);
  const options = await openOptions(request, createStraightRunner());
  if (!options.ok) return printRefusal(options.refusal, say, output);
  const { period, calendar, language } = request;
  const asked = { period, calendar, asOf: request.asOf ?? defaultAsOf(period, calendar, moment.date) };

  const list = await listBooks([request.file], request.output);
  const skipped: SkippedFile[] = [...list.skipped];
  const results: BookResult[] = [];
  const work = { kind: 'count', language, request: { ...asked, options: options.value } } as const;
  for await (const { book, outcome } of runBooks(list.books, work, request.jobs)) {
    const { file } = book;
    if (outcome.ok) results.push({ file, book: outcome.value });
    else if (outcome.refusal.code === 'book-own') skipped.push({ file, why: 'own' });
    else if (outcome.refusal.code === 'book-cover') skipped.push({ file, why: 'cover' });
    else results.push({ file, refusal: outcome.refusal });
  }
  const gathered = gatherBooks(results);
  const { rollUp, fates } = gathered;
  const leftOut = fates.filter(({ counted }) => !counted).length;
  if (rollUp.books === 0) {
    printLeftOut(gathered, say, (line) => output.complain(line));
    return printRefusal(refusal(leftOut > 0 ? 'books-refused' : 'books-none', { file: request.file }), say, output);
  }
  let tabs: readonly string[] = [];
  if (target !== null) {
    const drafts = draftBooks(gathered, skipped, asked, moment, say);
    const bytes = await newXlsx(drafts, createStraightRunner(), zlib);
    const saved = await replaceFiles([{ target: target.value, bytes }]);
    if (!saved.ok) return printRefusal(saved.refusal, say, output);
    tabs = drafts.map(({ title }) => title);
  }
  const headline = booksHeadline(rollUp, asked, say);
  if (request.json) printJson(booksJson(gathered, { ...asked, headline, skipped, tabs }, say), output);
  else {
    output.print(headline);
    printTable(booksTable(rollUp, say), output);
    output.print(say('cli.books.counts', { counted: rollUp.books, refused: leftOut, skipped: skipped.length }));
    printLeftOut(gathered, say, (line) => output.print(line));
    for (const { file, why } of skipped)
      output.print(say('cli.books.skipped', { file, why: say(`books.skipped.${why}`) }));
    // Of hundreds of books they fill pages: a workbook has a sheet for them.
    if (request.output === null) {
      for (const fate of fates)
        if (fate.counted) for (const note of fate.notes) output.print(say('cli.books.note', { file: fate.file, note }));
    }
    if (request.output !== null) output.print(say('cli.written-tabs', { tabs: tabs.join(', '), file: request.output }));
  }
  return leftOut > 0 ? SOME_LEFT_OUT : EXIT.done;
}

function isGiven(request: SummariseRequest, option: (typeof OF_ONE_BOOK)[number]): boolean {
  switch (option) {
    case 'also':
      return request.also.length > 0;
    case 'values':
      return request.values;
    case 'docx':
      return request.papers.report !== undefined;
    default:
      return request.papers[option] !== undefined;
  }
}

function printLeftOut({ fates }: GatheredBooks, say: Say, print: (line: string) => void): void {
  for (const fate of fates)
    if (!fate.counted)
      print(say('cli.books.left-out', { file: fate.file, reason: refusalSentence(fate.refusal, say) }));
}
