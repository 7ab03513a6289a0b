import { Button, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { readHeadings } from '../../app/open/columns';
import { columnLetters } from '../../core/grid/address';
import { nameColumnAction } from '../actions/decisions';
import { usePane } from '../pane';

/** A choice of the column for want of which nothing was found to be a plan. */
export function NameColumn(missing: {
  readonly sheet: string;
  readonly lacking: 'content' | 'lead';
  readonly headings: string;
}) {
  const { pane, state, say } = usePane();
  const [chosen, setChosen] = useState('');
  const { sheet, lacking, headings } = missing;
  return (
    <div className="td-choice">
      <Select
        size="small"
        value={chosen}
        aria-label={say('review.columns.name', { meaning: lacking })}
        onChange={(_, { value }) => setChosen(value)}
      >
        <option value="">{say('review.columns.name.choose')}</option>
        {readHeadings(headings).map(({ column, heading }) => (
          <option key={column} value={column}>
            {say('review.columns.column', { column: columnLetters(column), header: heading })}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        disabledFocusable={state.work !== null || chosen === ''}
        onClick={() => {
          if (chosen !== '') void nameColumnAction(pane, sheet, Number(chosen), lacking);
        }}
      >
        {say('review.map.go')}
      </Button>
    </div>
  );
}
