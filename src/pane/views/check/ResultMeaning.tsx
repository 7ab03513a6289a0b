import { Button, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { MAPPED_STATES } from '../../../app/settings/choices';
import type { Issue } from '../../../core/checks/types';
import { mapResultAction } from '../../actions/decisions';
import { usePane } from '../../pane';
import { shortText } from '../../text/shortText';

/** Says once which state a result text means. */
export function ResultMeaning({ issue }: { readonly issue: Issue<'progress-unread'> }) {
  const { pane, state, say } = usePane();
  const [choice, setChoice] = useState('');
  const meaning = MAPPED_STATES.find((each) => each === choice);
  const text = shortText(issue.part);
  return (
    <div className="td-stack">
      <div className="td-choice">
        <Select
          size="small"
          value={choice}
          aria-label={say('review.map.of', { text })}
          onChange={(_, { value }) => setChoice(value)}
        >
          <option value="">{say('review.map.choose')}</option>
          {MAPPED_STATES.map((each) => (
            <option key={each} value={each}>
              {say(`columns.choice.${each}`)}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          aria-label={say('review.map.go.of', { text })}
          disabledFocusable={state.work !== null || meaning === undefined}
          onClick={() => {
            if (meaning) void mapResultAction(pane, issue.part, meaning);
          }}
        >
          {say('review.map.go')}
        </Button>
      </div>
      <p className="td-quiet">{say('review.map.will', { count: issue.params.cells })}</p>
    </div>
  );
}
