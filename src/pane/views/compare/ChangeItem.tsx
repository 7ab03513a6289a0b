import { Button } from '@fluentui/react-components';
import type { ChangeLine } from '../../../app/compare/changeLines';
import { jumpToChangeAction } from '../../actions/compare';
import { usePane } from '../../pane';
import { shortText } from '../../text/shortText';

/** One change: what was done, where, the task with the words that went and came, old and new. */
export function ChangeItem({ line }: { readonly line: ChangeLine }) {
  const { pane, state, say } = usePane();
  const { label, place, content, pieces, details, jump } = line;
  return (
    <div className="td-issue">
      <p className="td-issue-place">
        <span>{say(jump === null ? 'compare.place.was' : 'compare.place.is', { place })}</span>
        {jump === null ? null : (
          <Button
            size="small"
            aria-label={say('compare.jump.of', { place, content: shortText(content) })}
            disabledFocusable={state.work !== null}
            onClick={() => void jumpToChangeAction(pane, jump)}
          >
            {say('compare.jump')}
          </Button>
        )}
      </p>
      <p>
        <strong>{label}</strong>
      </p>
      {pieces.length === 0 ? (
        <p>{content}</p>
      ) : (
        <p>
          {pieces.map(({ kind, text }, index) => {
            if (kind === 'same') return <span key={index}>{text} </span>;
            return kind === 'removed' ? (
              <del key={index}>{say('compare.words.removed', { text })} </del>
            ) : (
              <ins key={index}>{say('compare.words.added', { text })} </ins>
            );
          })}
        </p>
      )}
      {details.map((text) => (
        <p key={text} className="td-quiet">
          {text}
        </p>
      ))}
    </div>
  );
}
