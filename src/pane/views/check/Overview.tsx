import { useMemo } from 'react';
import type { IssueBlock } from '../../../app/check/blocks';
import { isFiltering } from '../../../app/check/filter';
import type { ShownIssues } from '../../../app/check/shownIssues';
import { usePane } from '../../pane';
import { SLIPS } from '../../state/check';
import { decisionLines } from '../../text/decisionLines';

interface OverviewProps {
  /** What the filter of the moment leaves, and what there is without it. */
  readonly shown: ShownIssues;
  readonly all: ShownIssues;
}

/** Lines that name decisions: with more of them the list itself would be out of sight. */
const MOST_LINES = 7;

/** How much there is to decide, to add, and to fix in one go; each leads to it. The decisions stand below by name. */
export function Overview({ shown, all }: OverviewProps) {
  const { pane, state, say } = usePane();
  const asking = state.askingFixes === SLIPS;
  const show = (block: IssueBlock) => pane.dispatch({ type: 'row-wanted', path: [block] });
  const tile = (name: 'decide' | 'complete' | 'slips', countIn: (issues: ShownIssues) => number) => {
    const count = countIn(shown);
    const words = isFiltering(state.issueFilter)
      ? say(`issues.tile.${name}.cut`, { all: countIn(all) })
      : say(`issues.tile.${name}`);
    return { count, disabled: count === 0, words: <TileWords count={count} words={words} /> };
  };
  const decide = tile('decide', (issues) => blockOf(issues, 'decide')?.things ?? 0);
  const complete = tile('complete', (issues) => blockOf(issues, 'complete')?.tasks ?? 0);
  const slips = tile('slips', (issues) => issues.slips.length);
  return (
    <>
      <div className="td-tiles">
        <button
          type="button"
          className="td-tile td-tile-error"
          disabled={decide.disabled}
          onClick={() => show('decide')}
        >
          {decide.words}
        </button>
        <button
          type="button"
          className="td-tile td-tile-warning"
          disabled={complete.disabled}
          onClick={() => show('complete')}
        >
          {complete.words}
        </button>
        {all.slips.length === 0 ? null : (
          <button
            type="button"
            className="td-tile"
            aria-expanded={asking}
            disabled={slips.disabled}
            onClick={() => pane.dispatch({ type: 'fixes-asked', group: asking ? null : SLIPS })}
          >
            {slips.words}
          </button>
        )}
      </div>
      <Decisions shown={shown} />
    </>
  );
}

function TileWords({ count, words }: { readonly count: number; readonly words: string }) {
  const { say } = usePane();
  return (
    <>
      <b>{say('issues.tile.count', { count })}</b> <span>{words}</span>
    </>
  );
}

/** The things to decide by name, one line each, each the way to its card. */
function Decisions({ shown }: { readonly shown: ShownIssues }) {
  const { pane, say } = usePane();
  const block = blockOf(shown, 'decide');
  const found = useMemo(() => (block === undefined ? null : decisionLines(block, MOST_LINES, say)), [block, say]);
  if (found === null) return null;
  const go = (path: readonly string[]) => pane.dispatch({ type: 'row-wanted', path });
  return (
    <ul className="td-decisions" aria-label={say('issues.decisions')}>
      {found.lines.map(({ text, tasks, path }) => (
        <li key={path.join('\n')}>
          <button type="button" title={text} onClick={() => go(path)}>
            <span>{text}</span> {tasks === 0 ? null : <small>{say('issues.decisions.tasks', { tasks })}</small>}
          </button>
        </li>
      ))}
      {found.left === 0 ? null : (
        <li>
          <button type="button" onClick={() => go(['decide'])}>
            {say('issues.decisions.more', { count: found.left })}
          </button>
        </li>
      )}
    </ul>
  );
}

function blockOf({ blocks }: ShownIssues, wanted: IssueBlock) {
  return blocks.find(({ block }) => block === wanted);
}
