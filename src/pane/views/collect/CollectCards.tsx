import { ReceiveCard } from './ReceiveCard';
import { SendCard } from './SendCard';

/** Forms out and answers in, for the period shown; each where the front end can do it. */
export function CollectCards() {
  return (
    <>
      <SendCard />
      <ReceiveCard />
    </>
  );
}
