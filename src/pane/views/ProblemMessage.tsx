import { Button } from '@fluentui/react-components';
import { refusalSentence } from '../../app/sentences';
import type { Refusal, RefusalCode } from '../../core/flow/outcome';
import type { Say } from '../../messages/say';
import { beginNamingAction } from '../actions/decisions';
import { problemDetails } from '../actions/frame';
import { writeAgendaAction } from '../actions/summary';
import { usePane } from '../pane';
import { CopyButton } from './CopyButton';
import { Message } from './Message';
import { NameColumn } from './NameColumn';

/** A person can show where the plan is. */
const WITHOUT_PLAN: readonly RefusalCode[] = ['plan-none', 'plan-column-missing'];

/** What did not work, in one sentence with the next step. */
export function ProblemMessage() {
  const { pane, state, say } = usePane();
  const { problem } = state;
  if (!problem) return null;
  const isLost = problem.kind === 'refusal' && WITHOUT_PLAN.includes(problem.refusal.code);
  const missing = problem.kind === 'refusal' ? missingColumn(problem.refusal) : null;
  const hasAgenda = (state.opened?.plan.agenda.length ?? 0) > 0;
  return (
    <>
      <Message
        tone="error"
        actions={
          <>
            {isLost ? (
              <Button size="small" appearance="primary" onClick={() => void beginNamingAction(pane)}>
                {say('review.table.begin')}
              </Button>
            ) : null}
            {problem.kind === 'refusal' && problem.refusal.code === 'plan-only-agenda' && hasAgenda ? (
              <Button size="small" appearance="primary" onClick={() => void writeAgendaAction(pane)}>
                {say('summary.agenda.write')}
              </Button>
            ) : null}
            <CopyButton hint={say('pane.problem.copy-hint')} text={() => problemDetails(problem, pane.host.program)}>
              {say('pane.problem.copy')}
            </CopyButton>
            <Button size="small" appearance="subtle" onClick={() => pane.dispatch({ type: 'problem-closed' })}>
              {say('pane.problem.close')}
            </Button>
          </>
        }
      >
        {problem.kind === 'refusal' ? sentenceOf(problem.refusal, say) : say('pane.problem.bug')}
      </Message>
      {missing === null ? null : <NameColumn key={missing.sheet} {...missing} />}
    </>
  );
}

/** The sentence of a refusal; of a missing column the pane says what can be done here. */
function sentenceOf(refusal: Refusal, say: Say): string {
  const missing = missingColumn(refusal);
  if (missing === null || refusal.code !== 'plan-column-missing') return refusalSentence(refusal, say);
  const { sheet, lacking, headings } = missing;
  return say('pane.problem.no-column', { sheet, lacking, headings, row: refusal.params.row });
}

/** What a refusal for want of a column says; null for any other. */
function missingColumn(refusal: Refusal): Parameters<typeof NameColumn>[0] | null {
  if (refusal.code !== 'plan-column-missing') return null;
  const { sheet, lacking, headings } = refusal.params;
  return { sheet: String(sheet), lacking: lacking === 'content' ? 'content' : 'lead', headings: String(headings) };
}
