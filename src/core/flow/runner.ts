import type { Steps } from './steps';

/**
 * Drives long work. A front end supplies its own: the pane slices it (under 50 ms), shows progress and can be stopped, the
 * command line runs it through. A stopped run throws `RefusalError` with code `cancelled`.
 */
export interface Runner {
  run<Result>(steps: Steps<Result>): Promise<Result>;
}
