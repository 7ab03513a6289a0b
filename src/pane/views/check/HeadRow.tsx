import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { ignoreGroupAction, restoreIssuesAction } from '../../actions/decisions';
import { usePane } from '../../pane';
import { effectText, groupSize, groupTitle } from '../../text/groupText';
import type { BlockRow, GroupRow } from '../../text/issueRows';
import { SeverityIcon } from '../SeverityIcon';
import { ActionBar } from './ActionBar';
import type { RowAction } from './ActionBar';

/** The head of a block: what its issues do to the figures, and how many there are. */
export function BlockHead({ row }: { readonly row: BlockRow }) {
  const { say } = usePane();
  const { part, issues, things, tasks, open } = row;
  return (
    <div className="td-part">
      <Turn row={row}>
        {say(`issues.block.${part}`)}{' '}
        <small className="td-count">{say(`issues.size.${part}`, { issues, things, tasks })}</small>
      </Turn>
      {open ? <p className="td-quiet">{say(`issues.block.${part}.why`)}</p> : null}
    </div>
  );
}

/** The head of a group: what is wrong, or who owes it; opened also why it matters and what can be done about all of it. */
export function GroupHead({ row }: { readonly row: GroupRow }) {
  const { pane, state, say } = usePane();
  const { group, part, open, key } = row;
  const { code, issues } = group;
  const [first] = issues;
  const title = groupTitle(group, say);
  const effect = effectText(code, part, say);
  const { fixes } = state.checked ?? {};
  const fixable =
    part === 'ignored' || fixes === undefined ? 0 : issues.filter((issue) => fixes.one(issue) !== null).length;
  const count = issues.length;
  const asking = state.askingFixes === key;
  const actions: readonly RowAction[] = [
    ...(fixable < 2
      ? []
      : [
          {
            key: 'fixes',
            text: say('issues.fixes', { count: fixable }),
            name: say('issues.fixes.of', { count: fixable, group: title }),
            run: () => pane.dispatch({ type: 'fixes-asked', group: asking ? null : key }),
            primary: true,
          },
        ]),
    ...(part === 'ignored' || count < 2
      ? []
      : [
          {
            key: 'ignore',
            text: say('issues.ignore.group'),
            name: say('issues.ignore.group.of', { count, group: title }),
            run: () => void ignoreGroupAction(pane, issues, title),
          },
        ]),
    ...(part === 'ignored'
      ? [
          {
            key: 'heed',
            text: say('issues.heed.group'),
            name: say('issues.heed.group.of', { count, group: title }),
            run: () => void restoreIssuesAction(pane, issues),
          },
        ]
      : []),
  ];
  return (
    <div className="td-group">
      <Turn row={row}>
        {first !== undefined && part === 'decide' ? <SeverityIcon severity={first.severity} /> : null}
        {title} <small className="td-count">{groupSize(group, part, say)}</small>
      </Turn>
      {effect === null ? null : <p className="td-quiet">{effect}</p>}
      {open && code !== null ? (
        <p className="td-quiet">{say('pane.issues.why', { why: say(`issue.${code}.why`) })}</p>
      ) : null}
      {open && actions.length > 0 ? <ActionBar label={title} actions={actions} /> : null}
    </div>
  );
}

interface TurnProps {
  readonly row: BlockRow | GroupRow;
  readonly children: React.ReactNode;
}

/**
 * The heading that opens and closes what stands under it. All are of one level: of a long list only what is near the window
 * is drawn, so that a group's may stand there without its block's.
 */
function Turn({ row: { key, open }, children }: TurnProps) {
  const { pane } = usePane();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <h2>
      <button
        type="button"
        data-stop=""
        aria-expanded={open}
        onClick={() => pane.dispatch({ type: 'issue-row-turned', key, open: !open })}
      >
        <span className="td-turn" aria-hidden="true">
          <Chevron />
        </span>
        <span>{children}</span>
      </button>
    </h2>
  );
}
