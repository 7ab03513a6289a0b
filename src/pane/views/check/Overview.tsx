import type { CardBlock } from '../../../app/check/cards';
import type { IssueBlock } from '../../../app/check/blocks';
import type { Issue } from '../../../core/checks/types';
import { usePane } from '../../pane';

interface OverviewProps {
  readonly blocks: readonly CardBlock[];
  /** Names with typing errors that can be fixed. */
  readonly slips: readonly Issue[];
}

/** Key of the question about all names with typing errors. */
export const SLIPS = 'slips';

/** How much there is to decide, to add, and to fix in one go; each leads to it. */
export function Overview({ blocks, slips }: OverviewProps) {
  const { pane, state, say } = usePane();
  const of = (wanted: IssueBlock) => blocks.find(({ block }) => block === wanted);
  const decide = of('decide')?.cards ?? 0;
  const complete = of('complete')?.tasks ?? 0;
  const asking = state.askingFixes === SLIPS;
  const show = (block: IssueBlock) => pane.dispatch({ type: 'block-wanted', block });
  return (
    <div className="td-tiles">
      <button type="button" className="td-tile td-tile-error" disabled={decide === 0} onClick={() => show('decide')}>
        <b>{say('issues.tile.count', { count: decide })}</b> <span>{say('issues.tile.decide')}</span>
      </button>
      <button
        type="button"
        className="td-tile td-tile-warning"
        disabled={complete === 0}
        onClick={() => show('complete')}
      >
        <b>{say('issues.tile.count', { count: complete })}</b> <span>{say('issues.tile.complete')}</span>
      </button>
      {slips.length === 0 ? null : (
        <button
          type="button"
          className="td-tile"
          aria-expanded={asking}
          onClick={() => pane.dispatch({ type: 'fixes-asked', group: asking ? null : SLIPS })}
        >
          <b>{say('issues.tile.count', { count: slips.length })}</b> <span>{say('issues.tile.slips')}</span>
        </button>
      )}
    </div>
  );
}
