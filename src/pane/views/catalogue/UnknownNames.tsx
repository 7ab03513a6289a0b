import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { mistypedNames } from '../../../app/catalogue/mistypedNames';
import type { UnknownName } from '../../../app/catalogue/unknownNames';
import type { OpenedPlan } from '../../../app/open/openPlan';
import { showSlipsAction } from '../../actions/check';
import { usePane } from '../../pane';
import { Message } from '../Message';
import { WriteNotes } from '../WriteNotes';
import { UnknownNameItem } from './UnknownNameItem';

/** Names shown at once: a plan with a wrong catalogue may have hundreds. */
const SHOWN = 20;

interface UnknownNamesProps {
  readonly opened: OpenedPlan;
  readonly names: readonly UnknownName[];
}

/** The names that the catalogue does not know, each to be added as an abbreviation or as a unit. */
export function UnknownNames({ opened, names }: UnknownNamesProps) {
  const { pane, state, say } = usePane();
  const [shown, setShown] = useState(SHOWN);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that added a name goes with it: the keyboard goes on at the head of what is left.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [names]);
  const slips = useMemo(() => mistypedNames(opened), [opened]);
  if (names.length === 0) {
    return slips === 0 ? (
      <Message tone="success">{say('catalogue.all-known')}</Message>
    ) : (
      <Message
        tone="warning"
        actions={
          <Button size="small" disabledFocusable={state.work !== null} onClick={() => void showSlipsAction(pane)}>
            {say('catalogue.slips.go')}
          </Button>
        }
      >
        {say('catalogue.all-known.slips', { count: slips })}
      </Message>
    );
  }
  return (
    <section className="td-stack" aria-labelledby="td-unknown">
      <h2 id="td-unknown" ref={heading} tabIndex={-1} className="td-heading">
        {say('catalogue.unknown', { count: names.length })}
      </h2>
      <p className="td-quiet">{say('catalogue.unknown.why')}</p>
      <WriteNotes />
      <ul>
        {names.slice(0, shown).map((name) => (
          <UnknownNameItem key={name.name} unknown={name} opened={opened} />
        ))}
      </ul>
      {names.length <= shown ? null : (
        <div>
          <Button onClick={() => setShown(shown + SHOWN)}>
            {say('pane.issues.more', { count: Math.min(SHOWN, names.length - shown) })}
          </Button>
        </div>
      )}
    </section>
  );
}
