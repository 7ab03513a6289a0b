import { Button, Checkbox } from '@fluentui/react-components';
import { useId } from 'react';
import type { AnswerCell } from '../../../app/check/alikeAnswers';
import { usePane } from '../../pane';
import { placeText, taskTitle } from '../../text/taskText';
import { shortText } from '../../text/shortText';
import type { Ticks } from './useTicks';

interface AlikeCellsProps {
  /** What all of the cells hold. */
  readonly text: string;
  readonly cells: readonly AnswerCell[];
  readonly ticks: Ticks;
  /** The cells stand listed without being asked for. */
  readonly always: boolean;
}

/** Cells that hold the same text and may take the same answer: offered, then listed with their tasks, each to be unticked. */
export function AlikeCells({ text, cells, ticks, always }: AlikeCellsProps) {
  const { state, say } = usePane();
  const title = useId();
  const { listed, taken, next } = ticks;
  const isTaken = new Set(taken.map(({ key }) => key));
  return (
    <>
      {always ? null : (
        <Checkbox
          checked={ticks.isListed}
          label={say('issues.answer.alike', { count: cells.length, text })}
          onChange={(_, { checked }) => ticks.list(checked === true)}
        />
      )}
      {listed.length === 0 ? null : (
        <>
          <p id={title} className="td-quiet">
            {say('issues.answer.alike.cells')}
          </p>
          <ul className="td-alike" aria-labelledby={title}>
            {listed.map((cell) => (
              <li key={cell.key}>
                <Checkbox
                  checked={isTaken.has(cell.key)}
                  label={cellText(cell)}
                  onChange={(_, { checked }) => ticks.tick(cell.key, checked === true)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {next === 0 ? null : (
        <div>
          <Button size="small" onClick={ticks.listMore}>
            {say('issues.answer.alike.more', { count: next })}
          </Button>
        </div>
      )}
    </>
  );

  function cellText({ issue }: AnswerCell): string {
    const task = issue.task === null ? undefined : state.checked?.tasks.get(issue.task);
    const place = placeText(issue, say);
    return task === undefined
      ? place
      : say('issues.answer.alike.cell', { place, task: shortText(taskTitle(task, say)) });
  }
}
