import { usePane } from '../../pane';
import { Found } from '../Found';
import { AddTaskCard } from './AddTaskCard';
import { CollectBar } from './CollectBar';
import { ReceiveCard } from './ReceiveCard';
import { SendCard } from './SendCard';

/** "Gửi – nhận": forms out, answers in, and tasks found meanwhile; below, always in sight, writing what came back. */
export function CollectView() {
  const { opened, request } = usePane().state;
  if (!opened || !request) return <Found />;
  return (
    <>
      <SendCard request={request} years={opened.plan.years} />
      <ReceiveCard opened={opened} />
      <AddTaskCard />
      <CollectBar />
    </>
  );
}
