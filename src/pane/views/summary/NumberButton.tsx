import type { ReactNode } from 'react';
import type { CountedFigure } from '../../../app/summary/tasksBehind';
import { usePane } from '../../pane';
import { figureName } from './figureName';

interface NumberButtonProps {
  readonly count: number;
  readonly figure: CountedFigure;
  /** Id and name of the row that it stands in; null for the total. */
  readonly row: { readonly id: string; readonly name: string } | null;
  /** What is shown, where that is more than the number; `label` then begins with the same words. */
  readonly children?: ReactNode;
  readonly label?: string;
  readonly className?: string;
}

/** A number that opens its tasks; a plain text where there is none. */
export function NumberButton({ count, figure, row, children, label, className }: NumberButtonProps) {
  const { pane, say } = usePane();
  if (count === 0) return <span className={className}>{children ?? '0'}</span>;
  const name = figureName(figure, say);
  return (
    <button
      type="button"
      className={className === undefined ? 'td-number' : `td-number ${className}`}
      data-number={numberId(row?.id ?? null, figure)}
      aria-label={
        label ??
        (row === null
          ? say('summary.number.see.total', { figure: name, count })
          : say('summary.number.see', { figure: name, unit: row.name, count }))
      }
      onClick={() => pane.dispatch({ type: 'number-chosen', behind: { row: row?.id ?? null, figure } })}
    >
      {children ?? say('report.count', { count })}
    </button>
  );
}

/** Tells a number from the others, so that the keyboard finds back to it. */
export function numberId(row: string | null, figure: CountedFigure): string {
  return JSON.stringify([row, figure]);
}
