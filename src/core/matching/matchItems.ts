/** Which tasks of one list are which of another: two versions of a plan, or a plan and a form that came back. */
import { inSlices } from '../flow/inSlices';
import type { Steps } from '../flow/steps';
import { foldCase } from '../text/fold';
import { matchByContext } from './context';
import { WordBook } from './likeness';
import type { WordedContent } from './likeness';
import { matchNearTexts } from './nearTexts';
import { Pairing, groupsBy, sameContent } from './pairing';
import type { MatchItem, Matching } from './types';

const CONTENTS_PER_STEP = 250;
const GROUPS_PER_STEP = 200;

/**
 * Matches two lists one to one: by keys that came back, by equal contents (white space, Unicode form and case folded), then by
 * contents that are alike. Equal contents are told apart by lead, months, field and place, and by their order only where
 * there are as many on either side. Between equals nothing is guessed: they are `ambiguous`. The time grows with the length
 * of the lists, not with its square. The same lists give the same result.
 */
export function* matchItems(before: readonly MatchItem[], after: readonly MatchItem[]): Steps<Matching> {
  const pairing = new Pairing(before, after);
  const book = new WordBook();
  const wordedOf = new Map<string, WordedContent>();
  const take = ({ content }: MatchItem): void => {
    const folded = foldCase(content);
    if (!wordedOf.has(folded)) wordedOf.set(folded, book.add(folded));
  };
  for (const list of [before, after]) {
    yield* inSlices(list, CONTENTS_PER_STEP, (index) => ({ stage: 'read', done: index / list.length }), take);
  }
  const likeness = (one: number, other: number): number => {
    const [first, second] = [foldCase(before[one]?.content ?? ''), foldCase(after[other]?.content ?? '')];
    if (first === second) return 1;
    const [worded, others] = [wordedOf.get(first), wordedOf.get(second)];
    return worded === undefined || others === undefined ? 0 : book.likeness(worded, others);
  };
  matchByKey(pairing, likeness);

  const groups = [...groupsBy(pairing, sameContent).values()];
  const report = (): { readonly stage: 'read'; readonly done: number } => ({ stage: 'read', done: 1 });
  yield* inSlices(groups, GROUPS_PER_STEP, report, (group) => {
    matchByContext(pairing, group, 1, null);
  });
  for (const { before: ones, after: others } of groups) {
    if (ones.length > 0 && others.length > 0) pairing.leaveOpen(ones, others, 'content');
  }
  yield* matchNearTexts(pairing, book, wordedOf);
  return pairing.result();
}

/** Matches by key. A key that stands twice (a row was copied) tells only together with the content. */
function matchByKey(pairing: Pairing, likeness: (before: number, after: number) => number): void {
  for (const { before, after } of groupsBy(pairing, ({ key }) => key).values()) {
    const [one, other] = [before[0], after[0]];
    if (one === undefined || other === undefined) continue;
    if (before.length === 1 && after.length === 1) {
      pairing.pair(one, other, 'key', likeness(one, other));
      continue;
    }
    const same = before.flatMap((index) =>
      after.flatMap((each) => (likeness(index, each) === 1 ? [{ before: index, after: each }] : [])),
    );
    const [only] = same;
    if (only !== undefined && same.length === 1) pairing.pair(only.before, only.after, 'key', 1);
    else pairing.leaveOpen(before, after, same.length > 0 ? 'content' : 'near');
  }
}
