import { Button } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { OpenedPlan } from '../../../app/open/openPlan';
import { vietnameseDate } from '../../../app/period';
import { rowNameOf, tasksBehind } from '../../../app/summary/tasksBehind';
import type { ListedTask, NumberChoice } from '../../../app/summary/tasksBehind';
import type { PreparedSummary } from '../../../app/summary/summarise';
import { cellAddress } from '../../../core/grid/address';
import type { Say } from '../../../messages/say';
import { jumpToIssueAction } from '../../actions/check';
import { usePane } from '../../pane';
import { shortText } from '../../text/shortText';
import { placeText } from '../../text/taskText';
import { figureName } from './figureName';

/** Tasks shown at once. */
const SHOWN = 50;

interface TasksBehindProps {
  readonly opened: OpenedPlan;
  readonly prepared: PreparedSummary;
  readonly choice: NumberChoice;
}

/** The tasks behind a number, each with its cell. Escape goes back to the number. */
export function TasksBehind({ opened, prepared, choice }: TasksBehindProps) {
  const { pane, say } = usePane();
  const [shown, setShown] = useState(SHOWN);
  const tasks = useMemo(() => tasksBehind(prepared, opened.plan, choice, say), [prepared, opened, choice, say]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [choice]);
  const back = () => pane.dispatch({ type: 'number-chosen', behind: null });
  const unit = rowNameOf(prepared.rollUp, choice, say);
  const figure = figureName(choice.figure, say);
  const count = tasks.length;
  return (
    // Escape is a second way back; the button is the first.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="td-stack"
      aria-labelledby="td-behind"
      onKeyDown={(event) => {
        if (event.key === 'Escape') back();
      }}
    >
      <div>
        <Button size="small" icon={<ArrowLeft16Regular />} onClick={back}>
          {say('summary.behind.back')}
        </Button>
      </div>
      <h2 id="td-behind" className="td-heading" ref={title} tabIndex={-1}>
        {unit === null
          ? say('summary.behind.title.total', { figure, count })
          : say('summary.behind.title', { figure, unit, count })}
      </h2>
      {count === 0 ? <p>{say('summary.behind.none')}</p> : null}
      <ul>
        {tasks.slice(0, shown).map((task) => (
          <TaskItem key={task.key} task={task} unit={unit} figure={figure} />
        ))}
      </ul>
      {count <= shown ? null : (
        <div>
          <Button onClick={() => setShown(shown + SHOWN)}>
            {say('pane.issues.more', { count: Math.min(SHOWN, count - shown) })}
          </Button>
        </div>
      )}
    </section>
  );
}

interface TaskItemProps {
  readonly task: ListedTask;
  /** Name of the row that is told by the heading; null for the total. */
  readonly unit: string | null;
  /** What the heading says is counted. */
  readonly figure: string;
}

function TaskItem({ task, unit, figure }: TaskItemProps) {
  const { pane, state, say } = usePane();
  const { sheet, row, column, number, content } = task;
  return (
    <li className="td-issue">
      <p className="td-clamp-two" title={content}>
        {number === null ? content : say('summary.behind.numbered', { number, content })}
      </p>
      <div className="td-issue-place">
        <span>
          {aboutText(task, unit, figure, say)} ·{' '}
          <span className="td-place">{placeText({ sheet, row, column }, say)}</span>
        </span>
        <Button
          size="small"
          aria-label={say('pane.issue.jump.to', { cell: cellAddress(row, column), sheet })}
          disabledFocusable={state.work !== null}
          onClick={() => void jumpToIssueAction(pane, { sheet, row, column })}
        >
          {say('pane.issue.jump')}
        </Button>
      </div>
    </li>
  );
}

/** What the heading says already is not said again of each task; what was reported of it is what one asks next. */
function aboutText(
  { leads, deadline, state, told, daysLate }: ListedTask,
  unit: string | null,
  figure: string,
  say: Say,
): string {
  const due =
    deadline === null ? say('summary.behind.no-due') : say('summary.behind.due', { day: vietnameseDate(deadline) });
  const term = daysLate === null ? due : say('summary.behind.late', { due, days: daysLate });
  const text = shortText(told);
  return [
    ...(leads === unit ? [] : [leads]),
    term,
    ...(state === figure ? [] : [state]),
    ...(text === '' ? [] : [say('summary.behind.told', { text })]),
  ].join(' · ');
}
