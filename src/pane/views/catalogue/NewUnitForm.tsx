import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { unitEdits } from '../../../app/catalogue/changeCatalogue';
import { knownKinds } from '../../../app/catalogue/proposeCatalogue';
import type { OpenedPlan } from '../../../app/open/openPlan';
import { refusalSentence } from '../../../app/sentences';
import { changeCatalogueAction } from '../../actions/catalogue';
import { usePane } from '../../pane';

interface NewUnitFormProps {
  readonly opened: OpenedPlan;
  /** The name as it stands in the plan. */
  readonly met: string;
  readonly onBack: () => void;
}

/** Name and level of a unit that the catalogue does not have, and where it will be written. */
export function NewUnitForm({ opened, met, onBack }: NewUnitFormProps) {
  const { pane, state, say } = usePane();
  const [name, setName] = useState(met);
  const [kind, setKind] = useState('');
  const nameId = useId();
  const kinds = useId();
  // The button that opened this form is gone: the keyboard goes on in its first field.
  useEffect(() => document.getElementById(nameId)?.focus(), [nameId]);
  const blank = name.trim() === '';
  const shown = blank ? null : unitEdits(opened, { name, kind, met });
  const edits = shown?.ok ? shown.value : [];
  const [edit] = edits;
  return (
    <>
      <Field label={say('catalogue.proposal.name')}>
        <Input id={nameId} value={name} autoComplete="off" onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={say('catalogue.proposal.kind')}>
        <Input value={kind} autoComplete="off" list={kinds} onChange={(_, { value }) => setKind(value)} />
      </Field>
      <datalist id={kinds}>
        {knownKinds(opened).map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      {shown && !shown.ok ? <p>{refusalSentence(shown.refusal, say)}</p> : null}
      {edit ? (
        <p className="td-quiet">
          {say('catalogue.unit.will', { row: String(edit.row), sheet: edit.sheet, cells: edits.length })}
        </p>
      ) : null}
      <div className="td-row">
        <Button
          size="small"
          disabledFocusable={state.work !== null || !edit}
          onClick={() =>
            void changeCatalogueAction(pane, { edits, name: { code: 'unit', params: { name: name.trim() } } })
          }
        >
          {say('catalogue.unit.add')}
        </Button>
        <Button size="small" appearance="subtle" onClick={onBack}>
          {say('catalogue.back')}
        </Button>
      </div>
    </>
  );
}
