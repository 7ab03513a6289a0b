import { Button, Checkbox } from '@fluentui/react-components';
import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { joinedFix, nameFixes } from '../../../app/check/nameFixes';
import type { NameFix, SpellingFix } from '../../../app/check/nameFixes';
import type { Issue } from '../../../core/checks/types';
import { takeFixesAction } from '../../actions/check';
import { usePane } from '../../pane';
import { differingParts } from '../../text/differingParts';
import { shortText } from '../../text/shortText';

/** Spellings listed at once: only what is listed is fixed. */
const LISTED = 40;

/** Stand for the two spellings in their sentence; no plan holds them. */
const OLD = '\uE000';
const NOW = '\uE001';
const NAMES = /([\uE000\uE001])/;

interface FixManyProps {
  readonly title: string;
  readonly issues: readonly Issue[];
}

/** Many fixes before they are taken: what should be written, and what is written instead, each to be ticked. */
export function FixMany({ title, issues }: FixManyProps) {
  const { pane, state, say } = usePane();
  const { checked } = state;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [listed, setListed] = useState(LISTED);
  const question = useRef<HTMLElement>(null);
  useEffect(() => {
    question.current?.querySelector('input')?.focus();
    // The button below the list is what it is about.
    question.current?.scrollIntoView({ block: 'nearest' });
    // It goes with the button that was pressed: the keyboard goes on with what is said of it, else with what it was asked by.
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const said = document.querySelector<HTMLElement>('.td-notices:not(:empty)');
        (said ?? document.querySelector<HTMLElement>('.td-tile[aria-expanded]'))?.focus();
      });
    };
  }, []);
  const fixes = checked?.fixes ?? null;
  const all = useMemo(() => (fixes === null ? [] : nameFixes(fixes, issues)), [fixes, issues]);
  const names = firstSpellings(all, listed);
  const shown = names.flatMap(({ spellings }) => spellings);
  const taken = shown.filter(({ key }) => !left.has(key));
  const joined =
    fixes === null
      ? null
      : joinedFix(
          fixes,
          taken.flatMap((spelling) => spelling.issues),
        );
  const edits = joined?.edits ?? [];
  const count = all.reduce((sum, { spellings }) => sum + spellings.length, 0);
  const turn = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  return (
    <section className="td-card" ref={question} aria-label={title}>
      <p>
        <b>{title}</b>
      </p>
      <p className="td-quiet">{say('issues.fixes.choose')}</p>
      <ul className="td-fixes">
        {names.map(({ to, spellings }) => (
          <li key={to}>
            <b>{to}</b>
            <ul aria-label={say('issues.fixes.name', { name: shortText(to) })}>
              {spellings.map((spelling) => (
                <li key={spelling.key}>
                  <Checkbox
                    checked={!left.has(spelling.key)}
                    label={spellingText(spelling)}
                    onChange={(_, data) => turn(spelling.key, data.checked === true)}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {joined !== null && joined.left.length > 0 ? (
        <p className="td-quiet">{say('issues.fixes.left', { count: joined.left.length })}</p>
      ) : null}
      <div className="td-row">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={state.work !== null || edits.length === 0}
          onClick={() => void takeFixesAction(pane, edits, taken)}
        >
          {say('review.fix.go', { count: edits.length })}
        </Button>
        {count > listed ? (
          <Button size="small" onClick={() => setListed(listed + LISTED)}>
            {say('issues.fixes.more', { count: Math.min(LISTED, count - listed) })}
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" onClick={() => pane.dispatch({ type: 'fixes-asked', group: null })}>
          {say('pane.write.back')}
        </Button>
      </div>
    </section>
  );

  /** The sentence with the letters that differ underlined: a lost mark is not seen in small print. */
  function spellingText({ from, to, issues: own }: SpellingFix): ReactElement {
    const [old, now] = differingParts(shortText(from), shortText(to));
    const sentence = say('issues.fixes.spelling', { from: OLD, to: NOW, count: own.length });
    const pieces = sentence.split(NAMES).map((piece) => {
      const parts = piece === OLD ? old : piece === NOW ? now : null;
      if (parts === null) return piece;
      const [before, differing, after] = parts;
      return (
        <Fragment key={piece}>
          {before}
          {differing === '' ? null : <span className="td-differs">{differing}</span>}
          {after}
        </Fragment>
      );
    });
    return <>{pieces}</>;
  }
}

/** The first spellings, with the names that they belong to. */
function firstSpellings(names: readonly NameFix[], most: number): readonly NameFix[] {
  const first: NameFix[] = [];
  let room = most;
  for (const { to, spellings } of names) {
    if (room <= 0) break;
    first.push({ to, spellings: spellings.slice(0, room) });
    room -= spellings.length;
  }
  return first;
}
