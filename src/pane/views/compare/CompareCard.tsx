import { useState } from 'react';
import { usePane } from '../../pane';
import { later } from '../later';
import { Turn } from '../Turn';

const CompareView = later(async () => (await import('./CompareView')).CompareView);

/** "So sánh với bản trước", closed at first: what is in it is fetched when it is opened. */
export function CompareCard() {
  const { pane, say } = usePane();
  const [open, setOpen] = useState(false);
  if (!pane.host.openFile) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Turn />
        {say('compare.card')}
      </summary>
      {open ? <CompareView /> : null}
    </details>
  );
}
