import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { catalogueToCreate } from '../../../app/catalogue/createCatalogue';
import { knownKinds, mergeProposals, splitProposal } from '../../../app/catalogue/proposeCatalogue';
import type { ProposedUnit } from '../../../app/catalogue/proposeCatalogue';
import type { OpenedPlan } from '../../../app/open/openPlan';
import { createCatalogueAction } from '../../actions/catalogue';
import { proposeAgain } from '../../actions/catalogue';
import { usePane } from '../../pane';
import { WriteNotes } from '../WriteNotes';
import { ProposalItem, editButtonId } from './ProposalItem';

interface ProposalProps {
  readonly opened: OpenedPlan;
  readonly proposals: readonly ProposedUnit[];
}

/** The units gathered from the plan, to be ticked, named, joined and parted, and the button that makes the sheet. */
export function Proposal({ opened, proposals }: ProposalProps) {
  const { pane, state, say } = usePane();
  const [edited, setEdited] = useState<string | null>(null);
  const goOn = useRef<string | null>(null);
  // What was clicked is gone once a group is joined or parted: go on at the group that is left.
  useEffect(() => {
    if (goOn.current !== null) document.getElementById(editButtonId(goOn.current))?.focus();
    goOn.current = null;
  }, [proposals]);
  if (proposals.length === 0) return <p>{say('catalogue.none.empty')}</p>;

  const busy = state.work !== null;
  const change = (next: readonly ProposedUnit[]) => pane.dispatch({ type: 'proposal-changed', proposals: next });
  const goOnAt = (id: string, text: string) => {
    setEdited(id);
    goOn.current = id;
    pane.dispatch({ type: 'said', text });
  };
  const merge = (other: ProposedUnit, keep: ProposedUnit) => {
    goOnAt(keep.id, say('catalogue.proposal.merged', { other: other.name, name: keep.name }));
    change(mergeProposals(proposals, keep.id, other.id));
  };
  const split = (from: ProposedUnit, text: string) => {
    const next = splitProposal(proposals, from.id, text);
    const part = next[next.findIndex(({ id }) => id === from.id) + 1];
    if (part) goOnAt(part.id, say('catalogue.proposal.parted', { text }));
    change(next);
  };
  const { sheet, units } = catalogueToCreate(opened, proposals, say);
  return (
    <>
      <p>{say('catalogue.none')}</p>
      <datalist id="td-kinds">
        {knownKinds(opened).map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
      <section className="td-stack" aria-labelledby="td-proposal">
        <h2 id="td-proposal" className="td-heading">
          {say('catalogue.proposal')}
        </h2>
        <p className="td-quiet">
          {say('catalogue.proposal.counts', {
            taken: proposals.filter(({ taken }) => taken).length,
            all: proposals.length,
          })}
        </p>
        <ul>
          {proposals.map((proposal) => (
            <ProposalItem
              key={proposal.id}
              proposal={proposal}
              proposals={proposals}
              edited={edited === proposal.id}
              onEdit={(open) => setEdited(open ? proposal.id : null)}
              onChange={change}
              onMerge={(keep) => merge(proposal, keep)}
              onSplit={(text) => split(proposal, text)}
            />
          ))}
        </ul>
      </section>
      <div className="td-card">
        <p>{units === 0 ? say('catalogue.create.nothing') : say('catalogue.create.will', { sheet, units })}</p>
        <WriteNotes />
        <div className="td-row">
          <Button
            appearance="primary"
            disabledFocusable={busy || units === 0}
            onClick={() => void createCatalogueAction(pane)}
          >
            {say('catalogue.create')}
          </Button>
          <Button appearance="subtle" disabledFocusable={busy} onClick={() => proposeAgain(pane)}>
            {say('catalogue.proposal.again')}
          </Button>
        </div>
      </div>
    </>
  );
}
