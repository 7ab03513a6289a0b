import { mapResult } from '../../app/settings/planDecisions';
import type { ProgressState } from '../../core/progress/types';
import type { Pane } from '../pane';
import { shortText } from '../shortText';
import { decideAction } from './decide';

/** "Ghi nhớ": says once and for all which state a result text means. */
export function mapResultAction(pane: Pane, text: string, state: ProgressState): Promise<void> {
  return decideAction(pane, mapResult(text, state), 'map', { text: shortText(text), state });
}
