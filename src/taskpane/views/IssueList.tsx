import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Issue } from '../../core/checks/types';
import { groupIssues } from '../issueGroups';
import type { IssueGroup, SeverityGroup } from '../issueGroups';
import { usePane } from '../pane';
import { IssueItem } from './IssueItem';
import { SeverityIcon } from './SeverityIcon';

/** Issues drawn at a time; a long list is drawn on request, so that opening a group never stalls. */
const PAGE = 20;
/** Groups this small are open at first. */
const SMALL = 5;

/** The issues by severity and code; hints are closed at first. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <div className="td-stack">
      {groupIssues(issues).map((group) => (
        <SeveritySection key={group.severity} group={group} />
      ))}
    </div>
  );
}

function SeveritySection({ group }: { readonly group: SeverityGroup }) {
  const { say } = usePane();
  const { severity, count, groups } = group;
  const [open, setOpen] = useState(severity !== 'info');
  return (
    <details className="td-severity" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <SeverityIcon severity={severity} />
        {say(`pane.issues.${severity}`)} <span className="td-count">({count})</span>
      </summary>
      <p className="td-quiet">{say(`pane.issues.${severity}.why`)}</p>
      {open ? groups.map((entry, index) => <CodeSection key={entry.code} group={entry} first={index === 0} />) : null}
    </details>
  );
}

function CodeSection({ group, first }: { readonly group: IssueGroup; readonly first: boolean }) {
  const { say } = usePane();
  const { code, count, lines } = group;
  const [open, setOpen] = useState(first || lines.length <= SMALL);
  const [shown, setShown] = useState(PAGE);
  const rest = lines.length - shown;
  return (
    <details className="td-group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say(`issue.${code}.title`)} <span className="td-count">({count})</span>
      </summary>
      {open ? (
        <>
          <p className="td-quiet">{say('pane.issues.why', { why: say(`issue.${code}.why`) })}</p>
          <ul>
            {lines.slice(0, shown).map((line, index) => (
              <IssueItem key={index} line={line} />
            ))}
          </ul>
          {rest > 0 ? (
            <Button size="small" appearance="subtle" onClick={() => setShown(shown + PAGE * 5)}>
              {say('pane.issues.more', { count: Math.min(rest, PAGE * 5) })}
            </Button>
          ) : null}
        </>
      ) : null}
    </details>
  );
}
