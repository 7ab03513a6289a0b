import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
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

/** Units listed at once. */
const LISTED = 60;

/** Units of a standing catalogue: several merged into one by ticking them, or an abbreviation of one split off as a unit. */
export function UnitChanges({ opened }: { readonly opened: OpenedPlan }) {
  const { say } = usePane();
  const units = opened.plan.catalogue?.units ?? [];
  const there = units.map(({ code }) => code).join('\n');
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState(there);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [listed, setListed] = useState(LISTED);
  // Other units than before: what was ticked is done with.
  if (seen !== there) {
    setSeen(there);
    setTicked(new Set());
  }
  const summary = useRef<HTMLElement>(null);
  const hadKeyboard = useRef(false);
  // The button that merged is gone with its units: the keyboard stays in this part, whoever took it meanwhile.
  useEffect(() => {
    if (hadKeyboard.current) summary.current?.focus();
  }, [there]);
  const chosen = units.filter(({ code }) => ticked.has(code));
  const [one] = chosen;
  const turn = (code: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(code);
    else next.delete(code);
    setTicked(next);
  };
  return (
    // It only notes whether the keyboard is in it: the controls are inside.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onFocus={() => {
        hadKeyboard.current = true;
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Without a next one its button has gone, and nobody has left.
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) hadKeyboard.current = false;
      }}
    >
      <summary ref={summary}>
        <Turn />
        {say('catalogue.units')}
      </summary>
      {open ? (
        <div className="td-stack">
          <fieldset className="td-choices">
            <legend className="td-quiet">{say('catalogue.units.tick')}</legend>
            {units.slice(0, listed).map(({ code, name }) => (
              <Checkbox
                key={code}
                checked={ticked.has(code)}
                label={name}
                onChange={(_, { checked }) => turn(code, checked === true)}
              />
            ))}
          </fieldset>
          {units.length > listed ? (
            <div>
              <Button size="small" onClick={() => setListed(listed + LISTED)}>
                {say('pane.issues.more', { count: Math.min(LISTED, units.length - listed) })}
              </Button>
            </div>
          ) : null}
          {/* What is done with the ticked ones stays in sight beside a list of forty. */}
          {chosen.length > 1 ? (
            <div className="td-deed">
              <WriteNotes />
              <Merge key={chosen.map(({ code }) => code).join('\n')} opened={opened} units={chosen} />
            </div>
          ) : null}
          {one && chosen.length === 1 ? (
            <div className="td-deed">
              <p className="td-quiet">
                {one.short.length === 0
                  ? say('catalogue.units.no-short')
                  : say('catalogue.units.short', { short: one.short.join('; ') })}
              </p>
              {one.short.length === 0 ? null : (
                <>
                  <WriteNotes />
                  <Split key={one.code} opened={opened} unit={one} />
                </>
              )}
            </div>
          ) : null}
        </div>
      ) : null}
    </details>
  );
}

interface MergeProps {
  readonly opened: OpenedPlan;
  /** Those that are one; two at least. */
  readonly units: readonly Unit[];
}

function Merge({ opened, units }: MergeProps) {
  const { say } = usePane();
  const [code, setCode] = useState('');
  const { catalogue } = opened.plan;
  const keep = units.find((each) => each.code === code);
  const others = units.filter((each) => each !== keep);
  const edits = keep ? mergeEdits(opened, keep.code, codesOf(others), say) : null;
  const rows = others.flatMap((each) => catalogue?.layout?.rows.get(each.code) ?? []).map(String);
  const other = others.map(({ name }) => name).join('”, “');
  return (
    <>
      <Field label={say('catalogue.merge.keep')}>
        <Select value={keep?.code ?? ''} onChange={(_, { value }) => setCode(value)}>
          <option value="">{say('catalogue.unknown.choose')}</option>
          {units.map((each) => (
            <option key={each.code} value={each.code}>
              {each.name}
            </option>
          ))}
        </Select>
      </Field>
      {keep && edits ? (
        <Change
          edits={edits}
          button={say('catalogue.merge')}
          name={{ code: 'merge', params: { other, name: keep.name } }}
          will={(shown) =>
            say('catalogue.merge.will', {
              other,
              name: keep.name,
              rows: rows.join(', '),
              cells: shown.length,
              sheet: catalogue?.sheet ?? '',
            })
          }
        />
      ) : null}
    </>
  );
}

function codesOf(units: readonly Unit[]): readonly string[] {
  return units.map(({ code }) => code);
}

interface UnitProps {
  readonly opened: OpenedPlan;
  readonly unit: Unit;
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
