import { Button } from '@fluentui/react-components';
import { issueSentence } from '../../app/sentences';
import type { Issue } from '../../core/checks/types';
import { cellAddress } from '../../core/grid/address';
import type { Say } from '../../messages/say';
import { jumpToIssueAction } from '../actions/jumpToIssue';
import type { IssueLine } from '../issueGroups';
import { usePane } from '../pane';

/** One issue: where, what, what the cell holds, what it should hold, and the way there. */
export function IssueItem({ line }: { readonly line: IssueLine }) {
  const { pane, state, say } = usePane();
  const { issue, count } = line;
  const jump = jumpTexts(issue, say);
  return (
    <li className="td-issue">
      <div className="td-issue-place">
        <span>{jump.place}</span>
        <Button
          size="small"
          aria-label={jump.label}
          disabledFocusable={state.work !== null}
          onClick={() => void jumpToIssueAction(pane, issue)}
        >
          {jump.button}
        </Button>
      </div>
      <p>
        {issueSentence(issue, say)}
        {count > 1 ? ` (${say('pane.issue.same', { count: count - 1 })})` : null}
      </p>
      {issue.text.trim() === '' && issue.suggestion === null ? null : (
        <dl className="td-cell">
          {issue.text.trim() === '' ? null : (
            <>
              <dt>{say('pane.issue.text')}</dt>
              <dd className="td-clamp">{issue.text}</dd>
            </>
          )}
          {issue.suggestion === null ? null : (
            <>
              <dt>{say('pane.issue.suggestion')}</dt>
              <dd className="td-suggestion">{issue.suggestion}</dd>
            </>
          )}
        </dl>
      )}
    </li>
  );
}

function jumpTexts({ sheet, row, column }: Issue, say: Say): { place: string; button: string; label: string } {
  if (row === null) {
    return { place: sheet, button: say('pane.issue.jump.sheet'), label: say('pane.issue.jump.sheet.to', { sheet }) };
  }
  if (column === null) {
    const place = { sheet, row: String(row) };
    return {
      place: say('pane.issue.row', place),
      button: say('pane.issue.jump.row'),
      label: say('pane.issue.jump.row.to', place),
    };
  }
  const place = { sheet, cell: cellAddress(row, column) };
  return {
    place: say('pane.issue.place', place),
    button: say('pane.issue.jump'),
    label: say('pane.issue.jump.to', place),
  };
}
