import { Button, Field, Select } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { aliasEdits } from '../../../app/catalogue/changeCatalogue';
import type { UnknownName } from '../../../app/catalogue/unknownNames';
import type { OpenedPlan } from '../../../app/open/openPlan';
import { refusalSentence } from '../../../app/sentences';
import { cellAddress } from '../../../core/grid/address';
import { changeCatalogueAction } from '../../actions/catalogue';
import { jumpToIssueAction } from '../../actions/check';
import { usePane } from '../../pane';
import { NewUnitForm } from './NewUnitForm';

interface UnknownNameItemProps {
  readonly unknown: UnknownName;
  readonly opened: OpenedPlan;
}

/** One name that the catalogue does not know: where it stands, and what it may be. */
export function UnknownNameItem({ unknown, opened }: UnknownNameItemProps) {
  const { pane, state, say } = usePane();
  const { name, first, leads, others } = unknown;
  const [asUnit, setAsUnit] = useState(false);
  const cell = cellAddress(first.row, first.column);
  return (
    <li className="td-issue">
      <div className="td-issue-place">
        <span>{say('catalogue.unknown.places', { leads, others })}</span>
        <Button
          size="small"
          aria-label={say('catalogue.unknown.jump.to', { cell, sheet: first.sheet, name })}
          disabledFocusable={state.work !== null}
          onClick={() => void jumpToIssueAction(pane, first)}
        >
          {say('catalogue.unknown.jump')}
        </Button>
      </div>
      <p>
        <b>{name}</b>
      </p>
      {asUnit ? (
        <NewUnitForm opened={opened} met={name} onBack={() => setAsUnit(false)} />
      ) : (
        <Choices unknown={unknown} opened={opened} onUnit={() => setAsUnit(true)} />
      )}
    </li>
  );
}

interface ChoicesProps extends UnknownNameItemProps {
  readonly onUnit: () => void;
}

/** Two equal choices: an abbreviation of a unit that there is, or a unit of its own; what it looks like is only named. */
function Choices({ unknown, opened, onUnit }: ChoicesProps) {
  const { pane, state, say } = usePane();
  const { name, near, slipOf, canBeAlias } = unknown;
  const [code, setCode] = useState(slipOf ?? '');
  const units = useMemo(() => opened.plan.catalogue?.units ?? [], [opened]);
  const unit = units.find((each) => each.code === code);
  const id = useId();
  const shown = unit ? aliasEdits(opened, name, unit.code, say) : null;
  const [edit] = shown?.ok ? shown.value : [];
  const likely = near.flatMap((each) => units.find((known) => known.code === each) ?? []);
  return (
    <>
      {likely.length === 0 ? null : (
        <p className="td-quiet">
          {say('catalogue.unknown.near', { names: likely.map((each) => each.name).join('; ') })}
        </p>
      )}
      {canBeAlias ? (
        <Field label={say('catalogue.unknown.unit')}>
          <Select value={unit?.code ?? ''} onChange={(_, { value }) => setCode(value)}>
            <option value="">{say('catalogue.unknown.choose')}</option>
            {units.map((each) => (
              <option key={each.code} value={each.code}>
                {each.name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {shown && !shown.ok ? <p>{refusalSentence(shown.refusal, say)}</p> : null}
      {edit ? (
        <p id={id} className="td-quiet">
          {say('catalogue.alias.will', { name, cell: cellAddress(edit.row, edit.column), sheet: edit.sheet })}
        </p>
      ) : null}
      <div className="td-row">
        {canBeAlias ? (
          <Button
            size="small"
            aria-label={unit && edit ? say('catalogue.alias.add.of', { name, unit: unit.name }) : undefined}
            aria-describedby={edit ? id : undefined}
            disabledFocusable={state.work !== null || !unit || !edit}
            onClick={() => {
              if (!unit || !edit) return;
              void changeCatalogueAction(pane, {
                edits: [edit],
                name: { code: 'alias', params: { name, unit: unit.name } },
              });
            }}
          >
            {say('catalogue.alias.add')}
          </Button>
        ) : null}
        <Button size="small" aria-label={say('catalogue.unit.new.of', { name })} onClick={onUnit}>
          {say('catalogue.unit.new')}
        </Button>
      </div>
    </>
  );
}
