/** Use case: the tabs of a counted period as they would be written now, to be looked at. Never writes. */
import type { SummaryTabs } from '../../core/draft/types';
import type { HandEdit } from '../../core/report/readBack/handEdits';
import { done } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { OpenedPlan } from '../open/openPlan';
import type { Job } from '../job';
import type { PreparedSummary } from './summarise';

/** What a person has chosen so far. */
export interface PreviewChoices {
  /** Hand edits of the standing tab that are kept. */
  readonly kept: readonly HandEdit[];
  /** Figures as values, without formulas. */
  readonly valuesOnly: boolean;
}

/** Makes the two tabs of a prepared summary. Refuses with `cancelled`. */
export async function previewTabs(
  { say, now, runner }: Omit<Job, 'port'>,
  opened: OpenedPlan,
  prepared: PreparedSummary,
  { kept, valuesOnly }: PreviewChoices,
): Promise<Outcome<SummaryTabs>> {
  const { summaryDraft } = await import('./summaryDraft');
  const draft = await runner.run(summaryDraft(opened, prepared, say, now, kept, valuesOnly));
  return draft.ok ? done(draft.value.tabs) : draft;
}
