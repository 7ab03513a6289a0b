import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { unknownNames } from '../../../app/catalogue/unknownNames';
import type { OpenedPlan } from '../../../app/open/openPlan';
import { jumpToIssueAction } from '../../actions/check';
import { usePane } from '../../pane';
import { Message } from '../Message';
import { Proposal } from './Proposal';
import { UnitChanges } from './UnitChanges';
import { UnknownNames } from './UnknownNames';

/** The tab "Danh mục": a first catalogue where there is none, else what it does not know. */
export function CatalogueView() {
  const { state } = usePane();
  const { opened, proposals } = state;
  if (!opened) return null;
  if (opened.plan.catalogue !== null) return <Standing opened={opened} />;
  return proposals === null ? null : <Proposal opened={opened} proposals={proposals} />;
}

function Standing({ opened }: { readonly opened: OpenedPlan }) {
  const { pane, state, say } = usePane();
  const names = useMemo(() => unknownNames(opened), [opened]);
  const { catalogue } = opened.plan;
  if (catalogue === null) return null;
  const { sheet, units, conflicts } = catalogue;
  return (
    <>
      <div className="td-issue-place">
        <span>{say('catalogue.found', { sheet, units: units.length })}</span>
        <Button
          size="small"
          disabledFocusable={state.work !== null}
          onClick={() => void jumpToIssueAction(pane, { sheet, row: 1, column: 0 })}
        >
          {say('catalogue.open')}
        </Button>
      </div>
      {conflicts.length === 0 ? null : (
        <Message tone="warning">{say('catalogue.conflicts', { count: conflicts.length })}</Message>
      )}
      <UnknownNames opened={opened} names={names} />
      <UnitChanges opened={opened} />
    </>
  );
}
