/** What is to be decided, by name: a line for each thing, to be seen in one look. */
import { thingOf } from '../../app/check/cards';
import type { CardBlock, IssueCard } from '../../app/check/cards';
import type { Say } from '../../messages/say';
import { shortText } from './shortText';
import { taskTitle } from './taskText';

export interface DecisionLine {
  /** What kind of thing it is, and what it is about. */
  readonly text: string;
  /** Tasks that hang on it; 0 for what is about no task. */
  readonly tasks: number;
  /** Keys of the rows in the list that lead to its first card. */
  readonly path: readonly string[];
}

export interface DecisionLines {
  readonly lines: readonly DecisionLine[];
  /** Things to decide that no line names. */
  readonly left: number;
}

/**
 * Returns a line for each thing to decide, in the order of the list; cards that say the same of different tasks share one.
 * @param most lines at most
 */
export function decisionLines({ groups }: CardBlock, most: number, say: Say): DecisionLines {
  const together = new Map<string, { readonly group: string; readonly cards: IssueCard[] }>();
  for (const { key: group, cards } of groups) {
    for (const card of cards) {
      const key = [group, thingOf(card)].join('\n');
      const known = together.get(key);
      if (known) known.cards.push(card);
      else together.set(key, { group, cards: [card] });
    }
  }
  const all = [...together.values()];
  const lines = all.slice(0, most).map(({ group, cards }) => lineOf(group, cards, say));
  return { lines, left: Math.max(0, all.length - most) };
}

function lineOf(group: string, cards: readonly IssueCard[], say: Say): DecisionLine {
  const [card] = cards;
  const [first] = card?.matters ?? [];
  if (card === undefined || first === undefined) return { text: '', tasks: 0, path: [] };
  const issues = cards.flatMap(({ alike, matters }) => (alike.length > 0 ? alike : matters));
  const tasks = new Set(issues.flatMap(({ task }) => (task === null ? [] : [task]))).size;
  const isOne = cards.length === 1 && card.alike.length === 0;
  const about = [
    ...(first.part === '' || first.row === null
      ? []
      : [say('issues.decisions.named', { name: shortText(first.part) })]),
    ...(isOne && card.task !== null ? [shortText(taskTitle(card.task, say))] : []),
    ...(first.row === null ? [first.sheet] : []),
  ];
  const kind = say(`issue.${first.code}.title`);
  const text = about.length === 0 ? kind : say('issues.decisions.line', { kind, what: about.join(' – ') });
  return { text, tasks, path: ['decide', group, card.key] };
}
