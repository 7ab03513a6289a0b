import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { serialToDate, vietnameseDate } from '../../../app/period';
import type { HandEdit } from '../../../app/summary/summarise';
import { cellAddress } from '../../../core/grid/address';
import type { Say } from '../../../messages/say';
import { usePane } from '../../pane';
import { jumpToIssueAction } from '../../actions/check';
import { shortText } from '../../text/shortText';

/** Edits shown at once. */
const SHOWN = 20;

/** What people changed by hand in the tab that will be rewritten, each to be kept or written again. */
export function HandEdits({ tab }: { readonly tab: string }) {
  const { pane, state, say } = usePane();
  const [shown, setShown] = useState(SHOWN);
  const { edits, keptEdits } = state;
  if (edits.length === 0) return null;
  const keepable = edits.filter(({ isCounted }) => isCounted !== true);
  const keep = (kept: readonly HandEdit[]) => pane.dispatch({ type: 'edits-kept', kept });
  return (
    <section className="td-card" aria-labelledby="td-edits">
      <h2 id="td-edits">{say('summary.edits', { tab, count: edits.length })}</h2>
      <p className="td-quiet">{say('summary.edits.why')}</p>
      {keepable.length < edits.length ? <p>{say('summary.edits.counted')}</p> : null}
      <div className="td-row">
        <Button size="small" onClick={() => keep(keepable)}>
          {say('summary.edits.keep-all')}
        </Button>
        <Button size="small" onClick={() => keep([])}>
          {say('summary.edits.keep-none')}
        </Button>
      </div>
      <ul>
        {edits.slice(0, shown).map((edit) => (
          <li key={`${edit.sheet} ${String(edit.row)} ${String(edit.column)}`} className="td-issue">
            <div className="td-issue-place">
              <Checkbox
                checked={keptEdits.includes(edit)}
                disabled={edit.isCounted === true}
                label={placeText(edit, tab, say)}
                aria-label={say('summary.edits.keep', {
                  place: placeText(edit, tab, say),
                  stands: shortText(valueText(edit, edit.stands, say)),
                })}
                onChange={(_, { checked }) =>
                  keep(keepable.filter((each) => (each === edit ? checked === true : keptEdits.includes(each))))
                }
              />
              <Button
                size="small"
                aria-label={say('pane.issue.jump.to', { cell: cellAddress(edit.row, edit.column), sheet: edit.sheet })}
                disabledFocusable={state.work !== null}
                onClick={() => void jumpToIssueAction(pane, { sheet: edit.sheet, row: edit.row, column: edit.column })}
              >
                {say('pane.issue.jump')}
              </Button>
            </div>
            <dl className="td-cell">
              <dt>{say('summary.edits.stands')}</dt>
              <dd className="td-clamp">{valueText(edit, edit.stands, say)}</dd>
              <dt>{say('summary.edits.will-be')}</dt>
              <dd className="td-clamp">
                {edit.wholeRow === null ? valueText(edit, edit.willBe, say) : say('summary.edits.gone')}
              </dd>
            </dl>
          </li>
        ))}
      </ul>
      {edits.length <= shown ? null : (
        <div>
          <Button onClick={() => setShown(shown + SHOWN)}>
            {say('pane.issues.more', { count: Math.min(SHOWN, edits.length - shown) })}
          </Button>
        </div>
      )}
      <p role="status">{say('summary.edits.count', { kept: keptEdits.length, count: edits.length })}</p>
    </section>
  );
}

/** @param tab the report, whose cells need no sheet beside them */
function placeText({ sheet, row, column, rowKey }: HandEdit, tab: string, say: Say): string {
  const place =
    rowKey === null
      ? say('summary.edits.row', { row: String(row) })
      : say('summary.edits.place', { cell: cellAddress(row, column) });
  return sheet === tab ? place : say('summary.edits.on-sheet', { sheet, place });
}

/** What a cell shows: days and numbers as the tab shows them. */
function valueText({ isDay }: HandEdit, value: HandEdit['stands'], say: Say): string {
  if (value === null || value === '') return say('summary.edits.blank');
  if (typeof value !== 'number') return String(value);
  const day = isDay ? serialToDate(value) : null;
  return day === null ? say('report.count', { count: value }) : vietnameseDate(day);
}
