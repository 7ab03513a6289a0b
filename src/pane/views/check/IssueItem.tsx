import { useState } from 'react';
import { issueSentence } from '../../../app/sentences';
import { jumpToIssueAction } from '../../actions/check';
import { restoreIssuesAction, ignoreIssuesAction } from '../../actions/decisions';
import { takeFixAction } from '../../actions/check';
import { issuePlace } from '../../text/issuePlace';
import type { IssueLine } from '../../text/issueGroups';
import type { Part } from '../../text/issueRows';
import { usePane } from '../../pane';
import { shortText } from '../../text/shortText';
import { ActionBar } from './ActionBar';
import type { RowAction } from './ActionBar';
import { FixAllQuestion } from './FixAllQuestion';
import { isIssueOf } from '../../../core/checks/types';
import { ResultMeaning } from './ResultMeaning';

/** One issue: where, what, what the cell holds, what it should hold, and what can be done about it. */
export function IssueItem({ line, part }: { readonly line: IssueLine; readonly part: Part }) {
  const { pane, state, say } = usePane();
  const [asking, setAsking] = useState(false);
  const { issue, all } = line;
  const place = issuePlace(issue, say);
  const sentence = issueSentence(issue, say);
  const named = { sentence, place: place.place };
  const ignored = part === 'ignored';
  const ignore = all.length === 1 ? say('review.ignore') : say('review.ignore.all', { count: all.length });
  const fix = ignored ? null : (state.checked?.fixes.one(issue) ?? null);
  const fixAll = ignored ? null : (state.checked?.fixes.all(issue) ?? null);
  const texts = fix && { from: shortText(fix.from) || say('review.fix.blank'), to: shortText(fix.to) };
  const actions: RowAction[] = [
    { key: 'jump', text: place.button, name: place.label, run: () => void jumpToIssueAction(pane, issue) },
    ...(fix && texts
      ? [
          {
            key: 'fix',
            text: say('review.fix.one'),
            name: say('review.fix.one.of', { ...texts, cell: place.cell, sheet: issue.sheet }),
            run: () => void takeFixAction(pane, fix),
          },
        ]
      : []),
    ...(fixAll && texts
      ? [
          {
            key: 'fix-all',
            text: say('review.fix.all', { count: fixAll.edits.length }),
            name: say('review.fix.all.of', { ...texts, count: fixAll.edits.length }),
            run: () => setAsking(true),
          },
        ]
      : []),
    ignored
      ? {
          key: 'heed',
          text: say('review.heed'),
          name: say('review.heed.of', named),
          run: () => void restoreIssuesAction(pane, all),
        }
      : {
          key: 'ignore',
          text: ignore,
          name: say('review.ignore.of', { ...named, action: ignore }),
          run: () => void ignoreIssuesAction(pane, all),
        },
  ];
  return (
    <div className="td-issue">
      <p className="td-quiet">{place.place}</p>
      <p>
        {sentence}
        {all.length > 1 ? ` (${say('pane.issue.same', { count: all.length - 1 })})` : null}
      </p>
      {issue.text.trim() === '' && issue.suggestion === null ? null : (
        <dl className="td-cell">
          {issue.text.trim() === '' ? null : (
            <>
              <dt>{say('pane.issue.text')}</dt>
              <dd className={issue.suggestion === null ? 'td-clamp' : 'td-clamp td-old'}>{issue.text}</dd>
            </>
          )}
          {issue.suggestion === null ? null : (
            <>
              <dt>{say('pane.issue.suggestion')}</dt>
              <dd className="td-suggestion">{issue.suggestion}</dd>
            </>
          )}
        </dl>
      )}
      <ActionBar label={say('review.actions', named)} actions={actions} />
      {asking && fixAll ? <FixAllQuestion fix={fixAll} close={() => setAsking(false)} /> : null}
      {isIssueOf(issue, 'progress-unread') && !ignored ? <ResultMeaning issue={issue} /> : null}
    </div>
  );
}
