import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { OpenedPlan } from '../../../app/open/openPlan';
import { isNameless, OFFICE_LINES, officeOf, officeTyped, signerForms, typedOffice } from '../../../app/summary/office';
import type { TypedOffice } from '../../../app/summary/office';
import { describeOfficeAction } from '../../actions/decisions';
import { usePane } from '../../pane';
import { Turn } from '../Turn';

/** Who papers are from: what is known, to be corrected, and remembered if wanted. Its head says where the name is not known. */
export function OfficeForm() {
  const { state, say } = usePane();
  const { opened } = state;
  if (opened === null) return null;
  return (
    <details>
      <summary>
        <Turn />
        {say(isNameless(opened, state.typedOffice) ? 'papers.office.nameless' : 'papers.office')}
      </summary>
      <OfficeFields opened={opened} />
    </details>
  );
}

const LABELS = {
  above: 'papers.office.above',
  name: 'papers.office.name',
  symbol: 'papers.office.symbol',
  place: 'papers.office.place',
  addressee: 'papers.office.addressee',
  signerName: 'papers.office.signer-name',
} as const;

/** The fields; what stands in them is what papers say. */
function OfficeFields({ opened }: { readonly opened: OpenedPlan }) {
  const { pane, state, say } = usePane();
  const known = officeOf(opened);
  const typed = state.typedOffice ?? typedOffice(known);
  const forms = signerForms(known, say).map((form) => form.join('\n'));
  const type = (change: Partial<TypedOffice>) =>
    pane.dispatch({ type: 'office-typed', typed: { ...(pane.state().typedOffice ?? typed), ...change } });
  const fromPlan = () => {
    pane.dispatch({ type: 'office-typed', typed: null });
    void describeOfficeAction(pane, null);
  };
  return (
    <div className="td-stack">
      <p className="td-quiet">{say('papers.office.explained')}</p>
      {OFFICE_LINES.map((piece) => (
        <Field key={piece} label={say(LABELS[piece])}>
          <Input value={typed[piece]} autoComplete="off" onChange={(_, { value }) => type({ [piece]: value })} />
        </Field>
      ))}
      <Field label={say('papers.office.signer')}>
        <Select value={typed.signer} onChange={(_, { value }) => type({ signer: value })}>
          {typed.signer === '' ? <option value="">{say('paper.signer')}</option> : null}
          {forms.map((form) => (
            <option key={form} value={form}>
              {form.split('\n').join(' – ')}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('papers.office.recipients')}>
        <Textarea value={typed.recipients} rows={4} onChange={(_, { value }) => type({ recipients: value })} />
      </Field>
      <div className="td-row">
        <Button
          disabledFocusable={state.work !== null}
          onClick={() => void describeOfficeAction(pane, officeTyped(typed))}
        >
          {say('papers.office.remember')}
        </Button>
        {opened.stored.settings.office === null ? null : (
          <Button disabledFocusable={state.work !== null} onClick={fromPlan}>
            {say('papers.office.from-plan')}
          </Button>
        )}
      </div>
    </div>
  );
}
