import type { Issue } from '../../core/checks/types';
import { cellAddress } from '../../core/grid/address';
import type { Say } from '../../messages/say';

/** Where an issue is, in words: the place itself, and the button that goes there with its whole name. */
export interface IssuePlaceTexts {
  readonly place: string;
  /** Address of the cell; empty for a row or a sheet. */
  readonly cell: string;
  readonly button: string;
  readonly label: string;
}

/** Words the place of an issue: a cell, a row or a sheet. */
export function issuePlace({ sheet, row, column }: Pick<Issue, 'sheet' | 'row' | 'column'>, say: Say): IssuePlaceTexts {
  if (row === null) {
    const label = say('pane.issue.jump.sheet.to', { sheet });
    return { place: sheet, cell: '', button: say('pane.issue.jump.sheet'), label };
  }
  if (column === null) {
    const place = { sheet, row: String(row) };
    const label = say('pane.issue.jump.row.to', place);
    return { place: say('pane.issue.row', place), cell: '', button: say('pane.issue.jump.row'), label };
  }
  const cell = cellAddress(row, column);
  const label = say('pane.issue.jump.to', { sheet, cell });
  return { place: say('pane.issue.place', { sheet, cell }), cell, button: say('pane.issue.jump'), label };
}
