import { Button } from '@fluentui/react-components';
import type { PreparedSummary } from '../../../app/summary/summarise';
import { writeSummaryAction } from '../../actions/summary';
import { usePane } from '../../pane';
import { SaveButton } from '../SaveButton';
import { WriteNotes } from '../WriteNotes';

interface SummaryBarProps {
  readonly prepared: PreparedSummary;
  /** The plan has no result yet: writing is not what comes next. */
  readonly withoutResults: boolean;
}

/** Always in sight: what will be written where, what stands open, writing and saving. */
export function SummaryBar({ prepared, withoutResults }: SummaryBarProps) {
  const { pane, state, say } = usePane();
  const { edits, keptEdits, decisions, work, asWritten } = state;
  const busy = work !== null;
  const { saving, preview } = pane.host;
  const [report, list] = prepared.sheets;
  const open = decisions?.things ?? 0;
  return (
    <section className="td-deed" aria-label={say('summary.bar')}>
      <p>
        {prepared.replaces === null
          ? say('pane.summary.will-add', { report, list })
          : say('pane.summary.will-replace', { report, list })}
      </p>
      {withoutResults ? <p>{say('summary.plan-only.write')}</p> : null}
      {open === 0 ? null : <p className="td-deed-open">{say('summary.bar.open', { count: open })}</p>}
      {edits.length === 0 ? null : <p>{say('summary.bar.edits', { count: edits.length, kept: keptEdits.length })}</p>}
      {saving === undefined ? <WriteNotes /> : null}
      <div className="td-row">
        <Button
          appearance={withoutResults || asWritten ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={() => void writeSummaryAction(pane)}
        >
          {say('pane.summary.write')}
        </Button>
        {preview === undefined || preview.shown || asWritten ? null : (
          <Button onClick={() => preview.show()}>{say('summary.preview')}</Button>
        )}
        <SaveButton isNext={asWritten} />
      </div>
    </section>
  );
}
