import { Button } from '@fluentui/react-components';
import { countSheetsAction } from '../actions/decisions';
import { usePane } from '../pane';
import { countedTasks } from '../text/taskCounts';
import { clockText } from '../text/times';
import { FoundColumns } from './found/FoundColumns';
import { FoundSheets } from './found/FoundSheets';
import { Message } from './Message';

/** What was found in the workbook: which sheets count and which do not, what the columns were taken for, and why. */
export function Found() {
  const { pane, state, say } = usePane();
  const { opened, openedAt } = state;
  if (!opened || !openedAt) return null;
  const { plan } = opened;
  const time = clockText(openedAt);
  const year = plan.years.map(String).join('–');
  const sheets = plan.sheets.filter((sheet) => sheet.counted).length;
  return (
    <section className="td-stack">
      <p>
        {sheets === 0 && plan.agenda.length > 0
          ? say('pane.found.agenda-only', { time, year, items: plan.agenda.length })
          : say('pane.found', { time, year, sheets, tasks: countedTasks(opened) })}
      </p>
      {opened.overlaps.map(({ a, b, shared }) => (
        <Message
          key={`${a}\n${b}`}
          tone="warning"
          actions={[a, b].map((sheet) => (
            <Button
              key={sheet}
              size="small"
              disabledFocusable={state.work !== null}
              onClick={() => void countSheetsAction(pane, [sheet === a ? b : a], 'skipped')}
            >
              {say('pane.overlap.choose', { sheet })}
            </Button>
          ))}
        >
          {say('pane.overlap', { a, b, shared })}
        </Message>
      ))}
      <FoundSheets opened={opened} />
      <FoundColumns opened={opened} />
    </section>
  );
}
