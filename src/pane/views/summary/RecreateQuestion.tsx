import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { besideSummary, recreatedSheets } from '../../../app/summary/besideSummary';
import type { TextOnSheet } from '../../../app/summary/besideSummary';
import { canRecreate } from '../../../app/summary/recreateSummary';
import type { PreparedSummary } from '../../../app/summary/summarise';
import { recreateSummaryAction } from '../../actions/summary';
import { cellAddress } from '../../../core/grid/address';
import { usePane } from '../../pane';
import { shortText } from '../../text/shortText';
import { WriteNotes } from '../WriteNotes';

/** "Làm lại trang tổng hợp từ đầu", where this Excel can and a tab of ours stands: first what will be lost. */
export function RecreateQuestion({ prepared }: { readonly prepared: PreparedSummary }) {
  const { pane, state, say } = usePane();
  const [asking, setAsking] = useState(false);
  if (prepared.replaces === null || !canRecreate(pane.port, prepared)) return null;
  if (!asking) {
    return (
      <div>
        <Button size="small" appearance="subtle" onClick={() => setAsking(true)}>
          {say('summary.recreate')}
        </Button>
      </div>
    );
  }
  const listed = { edits: state.edits, beside: state.opened ? besideSummary(state.opened, prepared) : [] };
  const sheets = state.opened ? recreatedSheets(state.opened, prepared).map(({ name }) => name) : [];
  const going: readonly TextOnSheet[] = [
    ...listed.edits.map(({ sheet, row, column, stands }) => ({ sheet, row, column, text: String(stands ?? '') })),
    ...listed.beside,
  ];
  return (
    <div className="td-card">
      <p>{say('summary.recreate.will', { tabs: sheets.join("', '") })}</p>
      <GoingCells cells={going} report={prepared.replaces} />
      <WriteNotes />
      <div className="td-row">
        <Button
          disabledFocusable={state.work !== null}
          onClick={() => {
            setAsking(false);
            void recreateSummaryAction(pane, listed);
          }}
        >
          {say('summary.recreate.go')}
        </Button>
        {/* What is asked is in the sentence above; the way out has the keyboard first. */}
        {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
        <Button appearance="subtle" autoFocus onClick={() => setAsking(false)}>
          {say('pane.write.back')}
        </Button>
      </div>
    </div>
  );
}

/** Cells shown at once. */
const SHOWN = 20;

interface GoingCellsProps {
  readonly cells: readonly TextOnSheet[];
  /** Name of the report, whose cells need no sheet before them. */
  readonly report: string;
}

/** What people typed into the sheets, cell by cell: all of it goes. */
function GoingCells({ cells, report }: GoingCellsProps) {
  const { say } = usePane();
  const [shown, setShown] = useState(SHOWN);
  if (cells.length === 0) return null;
  return (
    <>
      <p id="td-going">{say('summary.recreate.goes', { count: cells.length })}</p>
      <ul aria-labelledby="td-going">
        {cells.slice(0, shown).map(({ sheet, row, column, text }) => (
          <li key={`${sheet} ${String(row)} ${String(column)}`} className="td-clamp">
            {say('summary.recreate.cell', {
              cell: sheet === report ? cellAddress(row, column) : `'${sheet}'!${cellAddress(row, column)}`,
              text: shortText(text),
            })}
          </li>
        ))}
      </ul>
      {cells.length <= shown ? null : (
        <div>
          <Button onClick={() => setShown(shown + SHOWN)}>
            {say('pane.issues.more', { count: Math.min(SHOWN, cells.length - shown) })}
          </Button>
        </div>
      )}
    </>
  );
}
