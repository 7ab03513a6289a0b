import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenedPlan } from '../../../app/open/openPlan';
import { officeOf, signerForms } from '../../../app/summary/office';
import type { Office } from '../../../app/summary/office';
import { describeOfficeAction } from '../../actions/decisions';
import { usePane } from '../../pane';
import { Turn } from '../Turn';

/** Who papers are from: what is known, to be corrected once and remembered. It is open until somebody has done that. */
export function OfficeForm() {
  const { state, say } = usePane();
  const { opened } = state;
  if (opened === null) return null;
  const known = officeOf(opened);
  return (
    <details open={opened.stored.settings.office === null}>
      <summary>
        <Turn />
        {say('papers.office')}
      </summary>
      <OfficeFields key={JSON.stringify(known)} opened={opened} known={known} />
    </details>
  );
}

/** Pieces of one line, in the order of the form. */
const LINES = ['above', 'name', 'symbol', 'place', 'addressee', 'signerName'] as const;
const LABELS = {
  above: 'papers.office.above',
  name: 'papers.office.name',
  symbol: 'papers.office.symbol',
  place: 'papers.office.place',
  addressee: 'papers.office.addressee',
  signerName: 'papers.office.signer-name',
} as const;

interface OfficeFieldsProps {
  readonly opened: OpenedPlan;
  readonly known: Office;
}

function OfficeFields({ opened, known }: OfficeFieldsProps) {
  const { pane, state, say } = usePane();
  const [lines, setLines] = useState(() => Object.fromEntries(LINES.map((piece) => [piece, known[piece] ?? ''])));
  const forms = signerForms(known, say).map((form) => form.join('\n'));
  const [signer, setSigner] = useState(known.signer.length === 0 ? '' : known.signer.join('\n'));
  const [recipients, setRecipients] = useState(known.recipients.join('\n'));
  const told = (): Office => {
    const line = (piece: (typeof LINES)[number]): string | null => lines[piece]?.trim() || null;
    return {
      above: line('above'),
      name: line('name'),
      symbol: line('symbol'),
      place: line('place'),
      addressee: line('addressee'),
      signer: filledLines(signer),
      signerName: line('signerName'),
      recipients: filledLines(recipients),
    };
  };
  return (
    <div className="td-stack">
      <p className="td-quiet">{say('papers.office.explained')}</p>
      {LINES.map((piece) => (
        <Field key={piece} label={say(LABELS[piece])}>
          <Input
            value={lines[piece] ?? ''}
            autoComplete="off"
            onChange={(_, { value }) => setLines((before) => ({ ...before, [piece]: value }))}
          />
        </Field>
      ))}
      <Field label={say('papers.office.signer')}>
        <Select value={signer} onChange={(_, { value }) => setSigner(value)}>
          {signer === '' ? <option value="">{say('paper.signer')}</option> : null}
          {forms.map((form) => (
            <option key={form} value={form}>
              {form.split('\n').join(' – ')}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('papers.office.recipients')}>
        <Textarea value={recipients} rows={4} onChange={(_, { value }) => setRecipients(value)} />
      </Field>
      <div className="td-row">
        <Button disabledFocusable={state.work !== null} onClick={() => void describeOfficeAction(pane, told())}>
          {say('papers.office.remember')}
        </Button>
        {opened.stored.settings.office === null ? null : (
          <Button disabledFocusable={state.work !== null} onClick={() => void describeOfficeAction(pane, null)}>
            {say('papers.office.from-plan')}
          </Button>
        )}
      </div>
    </div>
  );
}

function filledLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
