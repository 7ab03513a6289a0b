import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { writeIssueTabAction } from '../actions/check';
import { SLIPS } from '../state/check';
import type { CheckResult } from '../state/check';
import { issueRows } from '../text/issueRows';
import { countSeverities } from '../text/severityCounts';
import { usePane } from '../pane';
import { focusSearch } from './useFinding';
import { countedTasks } from '../text/taskCounts';
import { filterIssues } from '../work/filterIssues';
import { clockText } from '../text/times';
import { Found } from './Found';
import { StaleMessage } from './StaleMessage';
import { FilterBar } from './check/FilterBar';
import { FixMany } from './check/FixMany';
import { CompareCard } from './compare/CompareCard';
import { IssueList } from './check/IssueList';
import { Overview } from './check/Overview';
import { Message } from './Message';
import { WriteNotes } from './WriteNotes';

/** The result of "Kiểm tra". */
export function CheckView() {
  const { state, say } = usePane();
  const { checked, opened } = state;
  if (!checked || !opened) return <Found />;
  const { issues, ignored, at } = checked;
  const time = clockText(at);
  const { errors, warnings, infos } = countSeverities(issues);
  return (
    <>
      <StaleMessage />
      <Found />
      <CompareCard />
      {errors + warnings === 0 ? (
        <Message tone="success">{say('pane.issues.none', { tasks: countedTasks(opened), time })}</Message>
      ) : (
        <p className="td-quiet">{say('pane.issues.some', { errors, warnings, infos, time })}</p>
      )}
      {issues.length + ignored.length === 0 ? null : <Issues checked={checked} />}
    </>
  );
}

/** What was found: how much of what, what cuts the list, and the list. */
function Issues({ checked }: { readonly checked: CheckResult }) {
  const { pane, state, say } = usePane();
  const { issues, opened, facets, filtered, all } = checked;
  const { issueFilter, openRows, askingFixes } = state;
  const { shown } = filtered;
  const rows = useMemo(() => issueRows(shown, openRows, askingFixes), [shown, openRows, askingFixes]);
  const isShown = filtered.filter === issueFilter;
  useEffect(
    () => (isShown ? undefined : filterIssues(pane, checked, issueFilter)),
    [isShown, pane, checked, issueFilter],
  );
  const section = useRef<HTMLElement>(null);
  const find = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    focusSearch(section.current);
  };
  return (
    // Ctrl+F is looked for wherever the keyboard stands in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={section} className="td-stack" aria-label={say('review.list')} onKeyDown={find}>
      <Overview shown={shown} all={all} />
      {askingFixes === SLIPS ? <FixMany title={say('issues.fixes.slips')} issues={shown.slips} /> : null}
      <FilterBar
        facets={facets}
        year={opened.plan.year}
        shown={shown.issues.length}
        found={shown.tasks.length}
        all={issues.length}
      />
      <IssueTabQuestion />
      <p className="td-hidden">{say('review.keys')}</p>
      <IssueList rows={rows} isShown={isShown} />
    </section>
  );
}

/** The button that writes the issues as a tab, and what is said before it does. */
function IssueTabQuestion() {
  const { pane, state, say } = usePane();
  const { checked, opened, askingIssueTab } = state;
  const busy = state.work !== null;
  if (!checked || !opened) return null;
  const ask = (asking: boolean) => pane.dispatch({ type: 'issue-tab-asked', asking });
  if (!askingIssueTab) {
    return (
      <div className="td-tab-offer">
        <WriteNotes />
        <Button size="small" disabledFocusable={busy} onClick={() => ask(true)}>
          {say('pane.issues.write')}
        </Button>
      </div>
    );
  }
  const standing = opened.grids.sheets.find((sheet) => sheet.own === 'issues');
  const count = checked.issues.length;
  return (
    <div className="td-card">
      <p>
        {standing
          ? say('pane.issues.write.again', { tab: standing.name, count })
          : say('pane.issues.write.new', { count })}
      </p>
      <WriteNotes />
      <div className="td-row">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void writeIssueTabAction(pane)}>
          {say('pane.write.go')}
        </Button>
        <Button appearance="subtle" onClick={() => ask(false)}>
          {say('pane.write.back')}
        </Button>
      </div>
    </div>
  );
}
