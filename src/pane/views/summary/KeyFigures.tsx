import { rateText } from '../../../app/sentences';
import type { CountedFigure } from '../../../app/summary/tasksBehind';
import type { PreparedSummary } from '../../../app/summary/summarise';
import { usePane } from '../../pane';
import { NumberButton } from './NumberButton';

/** The four figures that the report begins with, in its own words. */
export function KeyFigures({ prepared }: { readonly prepared: PreparedSummary }) {
  const { say } = usePane();
  const { total } = prepared.rollUp;
  const figures: readonly (readonly [CountedFigure, string])[] = [
    ['total', say('report.key.total')],
    ['completed', say('report.key.completed', { rate: rateText(total.rate, say) })],
    ['overdue', say('report.key.overdue')],
    [
      'carriedOver',
      total.carriedDone === 0 ? say('report.key.carried') : say('report.key.carried-done', { done: total.carriedDone }),
    ],
  ];
  return (
    <ul className="td-keys" aria-label={say('summary.figures')}>
      {figures.map(([figure, words]) => (
        <li key={figure}>
          <NumberButton
            count={total[figure]}
            figure={figure}
            row={null}
            label={say('summary.key.see', { count: total[figure], words })}
            className="td-key"
          >
            <b>{say('report.count', { count: total[figure] })}</b> <span>{words}</span>
          </NumberButton>
        </li>
      ))}
    </ul>
  );
}
