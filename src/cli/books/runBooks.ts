/**
 * Works on many books in processes beside this one. A book that takes its process down (no memory left, a bug) is refused
 * and the others go on. Results come in the order of books; few of them wait for an earlier one, so that what is kept does not
 * grow with the number of books.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { BookResults, BookWork, FromProcess, ToProcess } from './bookWork';
import type { ListedBook } from './listBooks';

/** The program of a process, built beside this one (webpack.config.js). */
const BOOK_WORKER = 'bookWorker.js';
/** More processes than this ask more of a disk and of memory than they give. */
const MOST_BY_ITSELF = 8;
/** Books that may be ahead of the one that is waited for, for each process. */
const AHEAD = 4;

/** A book with what came of it. */
export interface BookOutcome<Result> {
  readonly book: ListedBook;
  readonly outcome: Outcome<Result>;
}

/**
 * Returns what came of each book, in their order.
 * @param jobs how many processes; null for as many as the machine has processors, at most 8
 */
export async function* runBooks<Kind extends BookWork['kind']>(
  books: readonly ListedBook[],
  work: BookWork & { readonly kind: Kind },
  jobs: number | null,
): AsyncGenerator<BookOutcome<BookResults[Kind]>> {
  const wanted = jobs ?? Math.min(availableParallelism(), MOST_BY_ITSELF);
  const pool = new Pool(books, work, Math.min(wanted, books.length));
  try {
    for (const [number, book] of books.entries())
      // The work of this pool is of this kind, and so are its results.
      yield { book, outcome: (await pool.take(number)) as Outcome<BookResults[Kind]> };
  } finally {
    pool.end();
  }
}

type AnyOutcome = Outcome<BookResults[BookWork['kind']]>;

/** A process and the book that it is busy with; null for none. */
interface Hand {
  readonly child: ChildProcess;
  busyWith: number | null;
  ready: boolean;
}

class Pool {
  private readonly hands = new Set<Hand>();
  private readonly answers = new Map<number, AnyOutcome>();
  private next = 0;
  private taken = 0;
  private failure: Error | null = null;
  private wake: () => void = () => undefined;

  constructor(
    private readonly books: readonly ListedBook[],
    private readonly work: BookWork,
    private readonly size: number,
  ) {
    for (let count = 0; count < size; count += 1) this.start();
  }

  /** Waits for the answer of a book; to be called in their order. */
  async take(number: number): Promise<AnyOutcome> {
    for (;;) {
      const answer = this.answers.get(number);
      if (answer !== undefined) {
        this.answers.delete(number);
        this.taken = number + 1;
        for (const hand of this.hands) this.feed(hand);
        return answer;
      }
      if (this.failure !== null) throw this.failure;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  end(): void {
    const hands = [...this.hands];
    this.hands.clear();
    for (const { child } of hands) child.kill();
  }

  private start(): void {
    const quiet = process.env['TIENDO_DEBUG'] === undefined;
    const child = fork(path.join(__dirname, BOOK_WORKER), [], {
      serialization: 'advanced',
      // What V8 prints when memory runs out is told as a sentence.
      stdio: ['ignore', 'ignore', quiet ? 'ignore' : 'inherit', 'ipc'],
    });
    const hand: Hand = { child, busyWith: null, ready: false };
    this.hands.add(hand);
    child.on('message', (message: FromProcess) => {
      if ('ready' in message) hand.ready = true;
      else this.settle(hand, message.outcome);
      this.feed(hand);
    });
    child.on('error', () => this.lose(hand));
    child.on('exit', () => this.lose(hand));
    this.tell(hand, { work: this.work });
  }

  private settle(hand: Hand, outcome: AnyOutcome): void {
    if (hand.busyWith === null) return;
    this.answers.set(hand.busyWith, outcome);
    hand.busyWith = null;
    this.wake();
  }

  private feed(hand: Hand): void {
    const book = this.books[this.next];
    if (!hand.ready || hand.busyWith !== null || book === undefined) return;
    if (this.next >= this.taken + this.size * AHEAD) return;
    hand.busyWith = this.next;
    this.tell(hand, { job: { number: this.next, ...book } });
    this.next += 1;
  }

  /** A process went down: its book is refused, another process takes its place. */
  private lose(hand: Hand): void {
    if (!this.hands.delete(hand)) return;
    if (!hand.ready) {
      this.failure = new Error('a process for books could not be started');
      this.wake();
      return;
    }
    const file = hand.busyWith === null ? '' : (this.books[hand.busyWith]?.file ?? '');
    this.settle(hand, refused('book-failed', { file }));
    if (this.next < this.books.length) this.start();
  }

  /** A process that is gone says so by its exit. */
  private tell({ child }: Hand, message: ToProcess): void {
    child.send(message, () => undefined);
  }
}
