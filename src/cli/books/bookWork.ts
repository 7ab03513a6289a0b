/** What the command and its processes tell each other. All of it is plain data. */
import type { CountedBook, BookRequest } from '../../app/books/countBook';
import type { ExportedBook, ExportRequest } from '../../app/books/exportBook';
import type { Outcome } from '../../core/flow/outcome';
import type { Language } from '../../messages/say';

/** What is done with every book; told to a process once. */
export type BookWork =
  | { readonly kind: 'count'; readonly language: Language; readonly request: BookRequest }
  | { readonly kind: 'export'; readonly language: Language; readonly request: ExportRequest };

/** What a piece of work gives for a book. */
export interface BookResults {
  readonly count: CountedBook;
  readonly export: ExportedBook;
}

/** A book to be worked on; `number` counts from 0 in the order of books. */
export interface BookJob {
  readonly number: number;
  readonly file: string;
  readonly path: string;
}

export type ToProcess = { readonly work: BookWork } | { readonly job: BookJob };

export type FromProcess =
  | { readonly ready: true }
  | { readonly number: number; readonly outcome: Outcome<BookResults[BookWork['kind']]> };
