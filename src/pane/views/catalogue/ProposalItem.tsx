import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { changeProposal, keepSpelling, longFormOf } from '../../../app/catalogue/proposeCatalogue';
import type { ProposedUnit } from '../../../app/catalogue/proposeCatalogue';
import { usePane } from '../../pane';

/** Id of the button that opens a group, where the keyboard goes on after groups were joined or parted. */
export function editButtonId(id: string): string {
  return `td-unit-${id}`;
}

interface ProposalItemProps {
  readonly proposal: ProposedUnit;
  readonly proposals: readonly ProposedUnit[];
  readonly edited: boolean;
  readonly onEdit: (open: boolean) => void;
  readonly onChange: (proposals: readonly ProposedUnit[]) => void;
  readonly onMerge: (keep: ProposedUnit) => void;
  readonly onSplit: (spelling: string) => void;
}

/** One proposed unit: ticked or not, and on request its name, level and spellings. */
export function ProposalItem(props: ProposalItemProps) {
  const { proposal, proposals, edited, onEdit, onChange } = props;
  const { say } = usePane();
  const { id, name, kind, leads, taken } = proposal;
  const count = proposal.spellings.reduce((sum, spelling) => sum + spelling.count, 0);
  const parts = [kind, leads ? say('catalogue.proposal.leads') : '', say('catalogue.proposal.times', { count })].filter(
    (part) => part !== '',
  );
  return (
    <li className="td-unit">
      <div className="td-unit-head">
        <Checkbox
          checked={taken}
          aria-label={say('catalogue.proposal.take', { name })}
          onChange={(_, data) => onChange(changeProposal(proposals, id, { taken: data.checked === true }))}
        />
        <span>
          <b>{name}</b> <span className="td-quiet">{parts.join(' · ')}</span>
        </span>
        <Button
          id={editButtonId(id)}
          size="small"
          aria-expanded={edited}
          aria-label={say('catalogue.proposal.edit.of', { name })}
          onClick={() => onEdit(!edited)}
        >
          {say('catalogue.proposal.edit')}
        </Button>
      </div>
      <LongFormOffer
        proposal={proposal}
        onTake={(long) => {
          // The offer goes once it is taken; the keyboard stays at this unit.
          document.getElementById(editButtonId(id))?.focus();
          onChange(changeProposal(proposals, id, { name: long }));
        }}
      />
      {edited ? <ProposalEditor {...props} /> : null}
    </li>
  );
}

interface LongFormOfferProps {
  readonly proposal: ProposedUnit;
  readonly onTake: (name: string) => void;
}

/** What a name of which the plan has only the abbreviation may stand for. */
function LongFormOffer({ proposal, onTake }: LongFormOfferProps) {
  const { say } = usePane();
  const long = longFormOf(proposal);
  if (long === null) return null;
  return (
    <div className="td-row">
      <span className="td-quiet">
        {say('catalogue.proposal.long', { name: long.name, source: say(`catalogue.source.${long.source}`) })}
      </span>
      <Button
        size="small"
        appearance="subtle"
        aria-label={say('catalogue.proposal.long.take.of', { name: long.name, short: proposal.name })}
        onClick={() => onTake(long.name)}
      >
        {say('catalogue.proposal.long.take')}
      </Button>
    </div>
  );
}

function ProposalEditor({ proposal, proposals, onChange, onMerge, onSplit }: ProposalItemProps) {
  const { say } = usePane();
  const { id, name, kind, spellings } = proposal;
  return (
    <div className="td-unit-body">
      <Field label={say('catalogue.proposal.name')}>
        <CalmInput value={name} onTake={(value) => onChange(changeProposal(proposals, id, { name: value }))} />
      </Field>
      <Field label={say('catalogue.proposal.kind')}>
        <CalmInput
          value={kind}
          list="td-kinds"
          onTake={(value) => onChange(changeProposal(proposals, id, { kind: value }))}
        />
      </Field>
      <p className="td-quiet">{say('catalogue.proposal.spellings')}</p>
      <ul className="td-spellings">
        {spellings.map(({ text, count, kept }) => (
          <li key={text} className="td-unit-head">
            <Checkbox
              checked={kept}
              aria-label={say('catalogue.proposal.keep', { text, name })}
              onChange={(_, data) => onChange(keepSpelling(proposals, id, text, data.checked === true))}
            />
            <span>{say('catalogue.proposal.spelling', { text, count })}</span>
            {spellings.length < 2 ? null : (
              <Button
                size="small"
                appearance="subtle"
                aria-label={say('catalogue.proposal.split.of', { text })}
                onClick={() => onSplit(text)}
              >
                {say('catalogue.proposal.split')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {spellings.every(({ kept }) => kept) ? null : <p className="td-quiet">{say('catalogue.proposal.left-out')}</p>}
      <MergeChoice proposal={proposal} proposals={proposals} onMerge={onMerge} />
    </div>
  );
}

function MergeChoice({ proposal, proposals, onMerge }: Pick<ProposalItemProps, 'proposal' | 'proposals' | 'onMerge'>) {
  const { say } = usePane();
  const [chosen, setChosen] = useState('');
  const others = proposals.filter(({ id }) => id !== proposal.id);
  const keep = others.find(({ id }) => id === chosen);
  if (others.length === 0) return null;
  return (
    <div className="td-choice">
      <Field label={say('catalogue.proposal.merge')}>
        <Select value={keep?.id ?? ''} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{say('catalogue.proposal.merge.choose')}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        disabledFocusable={!keep}
        onClick={() => {
          if (keep) onMerge(keep);
        }}
      >
        {say('catalogue.merge')}
      </Button>
    </div>
  );
}

interface CalmInputProps {
  readonly value: string;
  readonly list?: string;
  readonly onTake: (value: string) => void;
}

/** A field whose text is taken when it is left: input methods that delete and write again are not disturbed. */
function CalmInput({ value, list, onTake, ...field }: CalmInputProps) {
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  // Changed from outside (joined, parted): show that.
  if (shown !== value) {
    setShown(value);
    setText(value);
  }
  return (
    <Input
      {...field}
      value={text}
      autoComplete="off"
      {...(list === undefined ? {} : { list })}
      onChange={(_, data) => setText(data.value)}
      onBlur={() => {
        const taken = text.normalize('NFC').replace(/\s+/g, ' ').trim();
        if (taken !== text) setText(taken);
        if (taken !== value) onTake(taken);
      }}
    />
  );
}
