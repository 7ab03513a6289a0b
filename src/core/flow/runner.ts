import type { Outcome } from './outcome';
import type { Steps } from './steps';

/**
 * Drives long work. A front end supplies its own: the pane slices it (under 50 ms), shows progress and can be stopped, the
 * command line runs it through. A run that was stopped is refused with `cancelled`; whatever the steps throw goes on.
 */
export interface Runner {
  run<Result>(steps: Steps<Result>): Promise<Outcome<Result>>;
}
