import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { SummaryRequest } from '../../../app/summary/summarise';
import { vietnameseDate } from '../../../app/period';
import type { CalendarDate } from '../../../app/period';
import { usualReplyDay } from '../../../app/summary/paperOrder';
import { sendFormsAction } from '../../actions/collect';
import { usePane } from '../../pane';
import { DayField } from '../DayField';
import { RequestForm } from '../RequestForm';

/** "Gửi phòng": a form for each department and unit, where the front end can hand out files; else where that can be done. */
export function SendCard({ request, years }: { readonly request: SummaryRequest; readonly years: readonly number[] }) {
  const { pane, state, say } = usePane();
  const [coordinating, setCoordinating] = useState(false);
  const [chosenDay, setChosenDay] = useState<CalendarDate | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  const { sending } = pane.host;
  const replyBy = chosenDay ?? usualReplyDay(pane.host.now().date);
  const send = async (into: 'zip' | 'folder') => setSent(await sendFormsAction(pane, { coordinating, replyBy }, into));
  const busy = state.work !== null;
  return (
    <section className="td-card" aria-labelledby="td-send">
      <h2 id="td-send">{say('collect.send.title')}</h2>
      {sending ? (
        <>
          <RequestForm request={request} years={years} />
          <p>{say('collect.send.explained')}</p>
          <DayField
            key={vietnameseDate(replyBy)}
            label={say('collect.send.reply-by')}
            day={replyBy}
            onDay={setChosenDay}
          />
          <Checkbox
            checked={coordinating}
            label={say('collect.send.coordinating')}
            onChange={(_, { checked }) => setCoordinating(checked === true)}
          />
          {/* Above the buttons: what stands below them may be out of sight. */}
          {sent === null ? null : <p>{sent}</p>}
          <div className="td-row">
            <Button disabledFocusable={busy} onClick={() => void send('zip')}>
              {say('collect.send.zip')}
            </Button>
            {sending.pickFolder ? (
              <Button disabledFocusable={busy} onClick={() => void send('folder')}>
                {say('collect.send.folder')}
              </Button>
            ) : null}
          </div>
        </>
      ) : (
        <p>{say('collect.send.elsewhere')}</p>
      )}
    </section>
  );
}
