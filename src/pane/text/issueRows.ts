/** The list of issues as rows, one under the other: what is open decides which there are. */
import type { CardBlock, CardGroup, IssueCard } from '../../app/check/cards';
import type { IssueBlock } from '../../app/check/blocks';
import type { Issue } from '../../core/checks/types';
import type { Task } from '../../core/plan/types';

/** A part of the list that can be opened and closed. */
export type Part = IssueBlock | 'ignored' | 'found';

interface Row {
  readonly key: string;
  readonly part: Part;
}

export interface BlockRow extends Row {
  readonly kind: 'block';
  readonly issues: number;
  readonly cards: number;
  /** Things to deal with, as people count them. */
  readonly things: number;
  readonly tasks: number;
  readonly open: boolean;
}

export interface GroupRow extends Row {
  readonly kind: 'group';
  readonly group: CardGroup;
  readonly open: boolean;
}

/** The question which of a group's fixes to take. */
export interface FixesRow extends Row {
  readonly kind: 'fixes';
  readonly group: CardGroup;
}

export interface CardRow extends Row {
  readonly kind: 'card';
  readonly card: IssueCard;
  readonly open: boolean;
}

/** One of several issues that say the same. */
export interface PlaceRow extends Row {
  readonly kind: 'place';
  readonly issue: Issue;
}

/** Says how many issues of a group stand in cards further up. */
export interface ElsewhereRow extends Row {
  readonly kind: 'elsewhere';
  readonly count: number;
}

/** A task that holds the words searched for. */
export interface TaskRow extends Row {
  readonly kind: 'task';
  readonly task: Task;
}

export type IssueRow = BlockRow | GroupRow | FixesRow | CardRow | PlaceRow | ElsewhereRow | TaskRow;

/**
 * Blocks with so few cards are open at first, groups and all; of larger ones the heads are to be seen in one look. Decisions
 * stand above the list by name: their cards are next to be seen.
 */
const FEW = 6;
const FEW_DECISIONS = 16;

/** What a person opened or closed, by the row's key. */
export type OpenChoices = ReadonlyMap<string, boolean>;

export interface CardsShown {
  /** Further tasks that hold the words searched for. */
  readonly tasks: readonly Task[];
  readonly blocks: readonly CardBlock[];
  readonly ignored: readonly CardGroup[];
}

/**
 * Returns the rows of the list. What is to be decided or added is open at first, the rest closed; its groups are where there
 * are few cards in all, or one group. Tasks that were searched for come
 * before what is only a way of writing, open where they are few.
 * @param asking key of the group whose fixes are asked about; null for none
 */
export function issueRows(
  { tasks: found, blocks, ignored }: CardsShown,
  choices: OpenChoices,
  asking: string | null,
): IssueRow[] {
  const rows: IssueRow[] = [];
  const style = blocks.findIndex(({ block }) => block === 'style');
  for (const [index, { block, issues, cards, things, tasks, groups }] of blocks.entries()) {
    if (index === style) addFound(rows, choices, found);
    const head = { key: block, part: block, issues: issues.length, cards, things, tasks };
    addBlock(rows, choices, head, { groups, asking, openAtFirst: block !== 'style' || blocks.length === 1 });
  }
  if (style === -1) addFound(rows, choices, found);
  const cards = ignored.reduce((sum, group) => sum + group.cards.length, 0);
  const issues = ignored.reduce((sum, group) => sum + group.issues.length, 0);
  const head = { key: 'ignored', part: 'ignored', issues, cards, things: cards, tasks: 0 } as const;
  if (cards > 0) addBlock(rows, choices, head, { groups: ignored, asking, openAtFirst: false });
  return rows;
}

function addFound(rows: IssueRow[], choices: OpenChoices, found: readonly Task[]): void {
  if (found.length === 0) return;
  const part = 'found';
  const open = choices.get(part) ?? found.length <= FEW;
  const count = found.length;
  rows.push({ kind: 'block', key: part, part, issues: 0, cards: count, things: count, tasks: count, open });
  if (open) for (const task of found) rows.push({ kind: 'task', key: `${part}\n${task.key}`, part, task });
}

interface BlockParts {
  readonly groups: readonly CardGroup[];
  readonly asking: string | null;
  readonly openAtFirst: boolean;
}

function addBlock(
  rows: IssueRow[],
  choices: OpenChoices,
  head: Omit<BlockRow, 'kind' | 'open'>,
  { groups, asking, openAtFirst }: BlockParts,
): void {
  const { part } = head;
  const open = choices.get(head.key) ?? openAtFirst;
  rows.push({ kind: 'block', ...head, open });
  if (!open) return;
  const isSmall = groups.length === 1 || head.cards <= (part === 'decide' ? FEW_DECISIONS : FEW);
  for (const group of groups) {
    const { key } = group;
    const groupOpen = choices.get(key) ?? isSmall;
    rows.push({ kind: 'group', key, part, group, open: groupOpen });
    if (asking === key) rows.push({ kind: 'fixes', key: `${key}\nfixes`, part, group });
    if (!groupOpen) continue;
    for (const card of group.cards) addCard(rows, choices, card, part);
    if (group.elsewhere > 0) {
      rows.push({ kind: 'elsewhere', key: `${key}\nelsewhere`, part, count: group.elsewhere });
    }
  }
}

function addCard(rows: IssueRow[], choices: OpenChoices, card: IssueCard, part: Part): void {
  const open = card.alike.length > 0 && choices.get(card.key) === true;
  rows.push({ kind: 'card', key: card.key, part, card, open });
  if (!open) return;
  const seen = new Map<string, number>();
  for (const issue of card.alike) {
    const { sheet, row, column } = issue;
    const place = `${card.key}\n${sheet}\n${row ?? ''}\n${column ?? ''}`;
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    rows.push({ kind: 'place', key: `${place}\n${before}`, part, issue });
  }
}
