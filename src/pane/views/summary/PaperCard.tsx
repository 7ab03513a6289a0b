import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { paperNotes } from '../../../app/summary/paperNotes';
import { PAPER_KINDS } from '../../../app/summary/paperOrder';
import type { PaperKind } from '../../../app/summary/paperOrder';
import { savePaperAction } from '../../actions/summary';
import { usePane } from '../../pane';
import { OfficeForm } from './OfficeForm';

/** The papers of the period as Word documents, where the front end can hand out files. */
export function PaperCard() {
  const { pane, say } = usePane();
  if (!pane.host.savePaper) return null;
  return (
    <div className="td-card">
      <h2>{say('papers.title')}</h2>
      <OfficeForm />
      <PaperNotes />
      {PAPER_KINDS.map((kind) => (
        <PaperChoice key={kind} kind={kind} />
      ))}
    </div>
  );
}

/** What should be known about the plan before a paper goes out. */
function PaperNotes() {
  const { state, say } = usePane();
  const { opened, prepared } = state;
  const notes = opened === null || prepared === null ? [] : paperNotes(opened, prepared, say);
  if (notes.length === 0) return null;
  return (
    <>
      <p>{say('papers.notes')}</p>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

function PaperChoice({ kind }: { readonly kind: PaperKind }) {
  const { pane, state, say } = usePane();
  const id = useId();
  return (
    <div>
      <p id={id}>{say(`papers.${kind}.explained`)}</p>
      <Button
        aria-describedby={id}
        disabledFocusable={state.work !== null}
        onClick={() => void savePaperAction(pane, kind)}
      >
        {say(`papers.${kind}.save`)}
      </Button>
    </div>
  );
}
