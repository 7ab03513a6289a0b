import { Button, Field, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { mergeEdits, splitEdits } from '../../../app/catalogue/changeCatalogue';
import type { OpenedPlan } from '../../../app/open/openPlan';
import { refusalSentence } from '../../../app/sentences';
import { cellAddress } from '../../../core/grid/address';
import type { Outcome } from '../../../core/flow/outcome';
import type { Unit } from '../../../core/units/types';
import type { CellEdit } from '../../../workbook/port';
import { changeCatalogueAction } from '../../actions/catalogue';
import type { ShownChange } from '../../actions/catalogue';
import { usePane } from '../../pane';
import { WriteNotes } from '../WriteNotes';
import { Turn } from '../Turn';

/** Units of a standing catalogue: one merged into another, or an abbreviation split off as a unit. */
export function UnitChanges({ opened }: { readonly opened: OpenedPlan }) {
  const { say } = usePane();
  const [code, setCode] = useState('');
  const units = opened.plan.catalogue?.units ?? [];
  const unit = units.find((each) => each.code === code);
  return (
    <details>
      <summary>
        <Turn />
        {say('catalogue.units')}
      </summary>
      <div className="td-stack">
        <Field label={say('catalogue.units.unit')}>
          <Choice units={units} chosen={unit} onChoose={setCode} />
        </Field>
        {unit ? (
          <>
            <p className="td-quiet">
              {unit.short.length === 0
                ? say('catalogue.units.no-short')
                : say('catalogue.units.short', { short: unit.short.join('; ') })}
            </p>
            <WriteNotes />
            <Merge key={`merge ${unit.code}`} opened={opened} unit={unit} />
            {unit.short.length === 0 ? null : <Split key={`split ${unit.code}`} opened={opened} unit={unit} />}
          </>
        ) : null}
      </div>
    </details>
  );
}

interface ChoiceProps {
  readonly units: readonly Unit[];
  readonly chosen: Unit | undefined;
  readonly onChoose: (code: string) => void;
}

function Choice({ units, chosen, onChoose, ...field }: ChoiceProps) {
  const { say } = usePane();
  return (
    <Select {...field} value={chosen?.code ?? ''} onChange={(_, { value }) => onChoose(value)}>
      <option value="">{say('catalogue.unknown.choose')}</option>
      {units.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}

interface UnitProps {
  readonly opened: OpenedPlan;
  readonly unit: Unit;
}

function Merge({ opened, unit }: UnitProps) {
  const { say } = usePane();
  const [code, setCode] = useState('');
  const { catalogue } = opened.plan;
  const others = (catalogue?.units ?? []).filter((each) => each.code !== unit.code);
  const keep = others.find((each) => each.code === code);
  const edits = keep ? mergeEdits(opened, keep.code, unit.code, say) : null;
  const rows = (catalogue?.layout?.rows.get(unit.code) ?? []).map(String).join(', ');
  return (
    <>
      <Field label={say('catalogue.merge.into')}>
        <Choice units={others} chosen={keep} onChoose={setCode} />
      </Field>
      {keep && edits ? (
        <Change
          edits={edits}
          button={say('catalogue.merge')}
          name={{ code: 'merge', params: { other: unit.name, name: keep.name } }}
          will={(shown) =>
            say('catalogue.merge.will', {
              other: unit.name,
              name: keep.name,
              rows,
              cells: shown.length,
              sheet: catalogue?.sheet ?? '',
            })
          }
        />
      ) : null}
    </>
  );
}

function Split({ opened, unit }: UnitProps) {
  const { say } = usePane();
  const [alias, setAlias] = useState('');
  const chosen = unit.short.find((short) => short === alias);
  const edits = chosen === undefined ? null : splitEdits(opened, unit.code, chosen, say);
  return (
    <>
      <Field label={say('catalogue.split.alias')}>
        <Select value={chosen ?? ''} onChange={(_, { value }) => setAlias(value)}>
          <option value="">{say('catalogue.split.choose')}</option>
          {unit.short.map((short) => (
            <option key={short} value={short}>
              {short}
            </option>
          ))}
        </Select>
      </Field>
      {chosen !== undefined && edits ? (
        <Change
          edits={edits}
          button={say('catalogue.split')}
          name={{ code: 'split', params: { alias: chosen, name: unit.name } }}
          will={([first, ...rest]) =>
            say('catalogue.split.will', {
              alias: chosen,
              cell: first ? cellAddress(first.row, first.column) : '',
              row: String(rest[0]?.row ?? ''),
              cells: rest.length + 1,
              sheet: first?.sheet ?? '',
            })
          }
        />
      ) : null}
    </>
  );
}

interface ChangeProps extends Omit<ShownChange, 'edits'> {
  readonly edits: Outcome<readonly CellEdit[]>;
  readonly button: string;
  readonly will: (edits: readonly CellEdit[]) => string;
}

/** What a change will write, and the button that writes it. */
function Change({ edits, button, name, will }: ChangeProps) {
  const { pane, state, say } = usePane();
  const id = useId();
  if (!edits.ok) return <p>{refusalSentence(edits.refusal, say)}</p>;
  const shown = edits.value;
  return (
    <>
      <p id={id} className="td-quiet">
        {will(shown)}
      </p>
      <div>
        <Button
          size="small"
          aria-describedby={id}
          disabledFocusable={state.work !== null}
          onClick={() => void changeCatalogueAction(pane, { edits: shown, name })}
        >
          {button}
        </Button>
      </div>
    </>
  );
}
