import { AddTaskCard } from './AddTaskCard';
import { ReceiveCard } from './ReceiveCard';
import { SendCard } from './SendCard';

/** Forms out, answers in, and tasks found meanwhile, for the period shown; each where the front end can do it. */
export function CollectCards() {
  return (
    <>
      <SendCard />
      <ReceiveCard />
      <AddTaskCard />
    </>
  );
}
