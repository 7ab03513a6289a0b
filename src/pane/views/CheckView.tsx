import { Button } from '@fluentui/react-components';
import { writeIssueTabAction } from '../actions/check';
import { countSeverities } from '../text/issueGroups';
import { usePane } from '../pane';
import { countedTasks } from '../text/taskCounts';
import { clockText } from '../text/times';
import { Found } from './Found';
import { StaleMessage } from './StaleMessage';
import { CompareCard } from './compare/CompareCard';
import { IssueList } from './check/IssueList';
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
        <p>{say('pane.issues.some', { errors, warnings, infos, time })}</p>
      )}
      {issues.length + ignored.length === 0 ? null : (
        <>
          <IssueTabQuestion />
          <p className="td-quiet">{say('review.writes')}</p>
          {state.askingIssueTab ? null : <WriteNotes />}
          <p className="td-hidden">{say('review.keys')}</p>
          <IssueList checked={checked} />
        </>
      )}
    </>
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
      <div>
        <Button disabledFocusable={busy} onClick={() => ask(true)}>
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
