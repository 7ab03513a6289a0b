/** `tiendo export`: the tasks of many plans as rows for other programs, written as they come. */
import { once } from 'node:events';
import path from 'node:path';
import { readClock } from '../app/moment';
import { createStraightRunner } from '../app/runner';
import { refusalSentence } from '../app/sentences';
import { findCopies } from '../app/books/findCopies';
import type { ExportedBook } from '../app/books/exportBook';
import { refusal } from '../core/flow/outcome';
import type { Say } from '../messages/say';
import type { ExportRequest } from './args';
import { listBooks } from './books/listBooks';
import { runBooks } from './books/runBooks';
import { dataPackage } from './export/dataPackage';
import { jsonLines } from './export/jsonLines';
import { openOptions } from './openFile';
import { EXIT, printJson, printRefusal, SOME_LEFT_OUT } from './output';
import type { Output } from './output';
import { checkTarget, replaceFiles } from './targets';

/** What is remembered of the books that went by. */
interface Passed {
  readonly books: Pick<ExportedBook, 'file' | 'department' | 'sketch'>[];
  rows: number;
  leftOut: number;
}

/** Takes rows and gives bytes of a file; `end` gives the rest. */
interface RowWriter {
  add(rows: ExportedBook['rows']): Uint8Array;
  end(): Uint8Array;
}

/** Nothing to write: ends the making of a file before it takes anybody's place. */
class NoRows extends Error {}

/** Runs the command and returns its exit status: 1 where a book is left out or there twice, 2 where none is exported. */
export async function exportCommand(request: ExportRequest, say: Say, output: Output): Promise<number> {
  const { format } = request;
  if (request.schema) {
    printJson(dataPackage(format, request.output === null ? null : path.basename(request.output)), output);
    return EXIT.done;
  }
  const moment = readClock();
  const target = request.output === null ? null : await checkTarget(request.output, `.${format}`);
  if (target !== null && !target.ok) return printRefusal(target.refusal, say, output);
  const options = await openOptions(request, createStraightRunner());
  if (!options.ok) return printRefusal(options.refusal, say, output);

  const passed: Passed = { books: [], rows: 0, leftOut: 0 };
  const pieces = exportedPieces(request, say, output, passed, {
    period: request.period,
    asOf: request.asOf ?? moment.date,
    options: options.value,
  });
  try {
    if (target === null) await printPieces(pieces);
    else {
      const failures: Error[] = [];
      const bytes = keepFailure(pieces, (error) => failures.push(error));
      const saved = await replaceFiles([{ target: target.value, bytes }]);
      const [failure] = failures;
      if (failure !== undefined) throw failure;
      if (!saved.ok) return printRefusal(saved.refusal, say, output);
    }
  } catch (error) {
    if (!(error instanceof NoRows)) throw error;
    const code = passed.leftOut > 0 ? 'books-refused' : 'books-none';
    return printRefusal(refusal(code, { file: request.files.join(', ') }), say, output);
  }
  const copies = findCopies(passed.books);
  for (const copy of copies) output.complain(refusalSentence(copy, say));
  const books = passed.books.length;
  if (request.output !== null)
    output.print(say('cli.exported', { file: request.output, rows: passed.rows, books, refused: passed.leftOut }));
  return passed.leftOut > 0 || copies.length > 0 ? SOME_LEFT_OUT : EXIT.done;
}

/** The bytes of the file, book by book. A book that is refused is named on stderr at once, and the next one goes on. */
async function* exportedPieces(
  { files, format, jobs, language, output: file }: ExportRequest,
  say: Say,
  output: Output,
  passed: Passed,
  request: Parameters<typeof runBooks<'export'>>[1]['request'],
): AsyncGenerator<Uint8Array> {
  const { books, skipped } = await listBooks(files, file);
  for (const { file: name, why } of skipped)
    output.complain(say('cli.books.skipped', { file: name, why: say(`books.skipped.${why}`) }));
  const writer = format === 'parquet' ? await parquetWriter() : { add: jsonLines, end: () => new Uint8Array() };
  for await (const { book, outcome } of runBooks(books, { kind: 'export', language, request }, jobs)) {
    if (outcome.ok) {
      const { file: name, department, sketch, rows } = outcome.value;
      passed.books.push({ file: name, department, sketch });
      passed.rows += rows.length;
      yield writer.add(rows);
    } else if (outcome.refusal.code === 'book-own' || outcome.refusal.code === 'book-cover') {
      const why = outcome.refusal.code === 'book-own' ? 'own' : 'cover';
      output.complain(say('cli.books.skipped', { file: book.file, why: say(`books.skipped.${why}`) }));
    } else {
      passed.leftOut += 1;
      output.complain(refusalSentence(outcome.refusal, say));
    }
  }
  if (passed.books.length === 0) throw new NoRows();
  yield writer.end();
}

async function parquetWriter(): Promise<RowWriter> {
  const { ParquetFile } = await import(/* webpackMode: "lazy" */ './export/parquet');
  return new ParquetFile(JSON.stringify(dataPackage('parquet', null)));
}

/** Who writes the file takes every failure for one of the disk: the true one is kept beside it. */
async function* keepFailure(
  pieces: AsyncIterable<Uint8Array>,
  keep: (error: Error) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    keep(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

async function printPieces(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}
