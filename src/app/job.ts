import type { Runner } from '../core/flow/runner';
import type { Say } from '../messages/say';
import type { WorkbookPort } from '../workbook/port';
import type { Moment } from './moment';

/** What a use case that writes has in hand, whatever it writes. Front ends make one for each action. */
export interface Job {
  readonly port: WorkbookPort;
  /** Sentences in the language of whoever asked. */
  readonly say: Say;
  /** When it was asked: what a tab shows as "Chốt lúc". */
  readonly now: Moment;
  readonly runner: Runner;
}
