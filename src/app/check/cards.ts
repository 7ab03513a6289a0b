/** Issues as people deal with them: in blocks by what they do to the figures, one card for a task or for one name. */
import type { IssueCode } from '../../core/checks/codes';
import type { Issue } from '../../core/checks/types';
import { inSlices } from '../../core/flow/inSlices';
import type { StepReport, Steps } from '../../core/flow/steps';
import type { Plan, Task } from '../../core/plan/types';
import { foldCase } from '../../core/text/fold';
import { blocksIn, CODES_IN_ORDER, ISSUE_BLOCKS } from './blocks';
import type { IssueBlock } from './blocks';

/** One thing to be dealt with. */
export interface IssueCard {
  /** The same after another check, as long as task and matter are the same. */
  readonly key: string;
  /** The task; of several that say the same the first one's; null for what is about no task. */
  readonly task: Task | null;
  /** What is to be said: all matters of one task, decided or owed; of issues that say the same the first. At least one. */
  readonly matters: readonly Issue[];
  /** Issues of different places that say the same, the first among them; empty for a card of one task. */
  readonly alike: readonly Issue[];
}

/** Cards under one head: issues of one code, or what one unit owes. */
export interface CardGroup {
  readonly key: string;
  /** The code of all its issues; null for a unit's. */
  readonly code: IssueCode | null;
  /** The lead of all its tasks; null where the group is of a code, or for tasks without a readable lead. */
  readonly lead: string | null;
  /** All its issues, those too that stand in a card of an earlier group. */
  readonly issues: readonly Issue[];
  readonly cards: readonly IssueCard[];
  /** Different things among its cards: the same text is one thing, in whatever tasks it stands (see `thingOf`). */
  readonly things: number;
  /** Issues of it that stand in a card of an earlier group, because they are of the same task. */
  readonly elsewhere: number;
  /** Different tasks. */
  readonly tasks: number;
}

/** Issues that do the same to the figures. */
export interface CardBlock {
  readonly block: IssueBlock;
  readonly issues: readonly Issue[];
  readonly cards: number;
  /** Things to deal with, as people count them: the sum of its groups'. */
  readonly things: number;
  readonly tasks: number;
  readonly groups: readonly CardGroup[];
}

/** Issues of these codes that say the same are one thing to decide, wherever they stand. */
const BY_WORDING: ReadonlySet<IssueCode> = new Set([
  'lead-unknown',
  'lead-typo',
  'lead-collective',
  'progress-unread',
  'name-similar',
  'person-similar',
  'name-unsure',
  'coordinating-typo',
  'coordinating-unknown',
  'coordinating-duplicate',
  'lead-in-coordinating',
  'coordinating-in-lead',
  'separator-missing',
  'separator-odd',
  'person-variant',
  'name-variant',
  'repeated-word',
  'several-leads',
  'event-timed',
]);

/** Issues laid out between two pauses. */
const ISSUES_PER_SLICE = 400;

const LAYING_OUT: StepReport = { stage: 'check', done: 1 };

const laidOut =
  (issues: readonly unknown[]) =>
  (index: number): StepReport => ({
    stage: 'check',
    done: index / issues.length,
  });

/** Tasks (and items of an agenda) by key. */
export type TasksByKey = ReadonlyMap<string, Task>;

/** Returns the tasks that issues are about, by key. */
export function tasksByKey({ tasks, agenda }: Plan): TasksByKey {
  return new Map([...agenda, ...tasks].map((task) => [task.key, task]));
}

/** Puts issues into blocks, groups and cards. The order is that of the codes, of the units in the plan, and of the plan itself. */
export function* issueCards(issues: readonly Issue[], tasks: TasksByKey, plan: Plan): Steps<readonly CardBlock[]> {
  const first = noCards();
  const blockOf = blocksIn(plan);
  const blocks: CardBlock[] = [];
  for (const block of ISSUE_BLOCKS) {
    // Who puts a task right is not to be kept by how it is written.
    const ofTask = block === 'style' ? noCards() : first;
    const own = issues.filter((issue) => blockOf(issue) === block);
    if (own.length === 0) continue;
    yield LAYING_OUT;
    const groups = yield* block === 'complete'
      ? groupsByLead(own, { tasks, ofTask }, plan)
      : groupsByCode(block, own, { tasks, ofTask });
    const cards = groups.reduce((sum, group) => sum + group.cards.length, 0);
    const things = groups.reduce((sum, group) => sum + group.things, 0);
    blocks.push({ block, issues: own, cards, things, tasks: countTasks(own), groups });
  }
  return blocks;
}

/** Groups issues that were put out of sight by code, in the order in which codes are shown. */
export function ignoredCards(issues: readonly Issue[], tasks: TasksByKey): Steps<readonly CardGroup[]> {
  return groupsByCode('ignored', issues, { tasks, ofTask: new Map() });
}

/** Cards of tasks that were made, by the task's key, with the group that they stand in: later matters of the task go there. */
type TaskCards = Map<string, { readonly group: string; readonly matters: Issue[] }>;

function noCards(): TaskCards {
  return new Map();
}

interface CardMaking {
  readonly tasks: TasksByKey;
  readonly ofTask: TaskCards;
}

function* groupsByCode(block: string, issues: readonly Issue[], making: CardMaking): Steps<readonly CardGroup[]> {
  const byCode = new Map<IssueCode, Issue[]>();
  for (const issue of issues) append(byCode, issue.code, issue);
  const groups: CardGroup[] = [];
  for (const code of CODES_IN_ORDER) {
    const own = byCode.get(code);
    if (own === undefined) continue;
    const key = `${block}\n${code}`;
    groups.push(yield* groupOf({ key, code, lead: null, issues: own }, making));
  }
  return groups;
}

function* groupsByLead(issues: readonly Issue[], making: CardMaking, plan: Plan): Steps<readonly CardGroup[]> {
  const nobody = '';
  const byLead = new Map<string, Issue[]>([...plan.units.map(({ unit }) => [unit.name, []] as [string, Issue[]])]);
  const names = new Map(plan.units.map(({ unit }) => [unit.code, unit.name]));
  const later: Issue[] = [];
  for (const issue of issues) {
    const task = issue.task === null ? undefined : making.tasks.get(issue.task);
    const [unit] = task?.lead.units ?? [];
    const lead = unit === undefined ? task?.lead.collectives[0] : (names.get(unit) ?? unit);
    if (lead === undefined) later.push(issue);
    else append(byLead, lead, issue);
  }
  byLead.set(nobody, later);
  const groups: CardGroup[] = [];
  for (const [name, own] of byLead) {
    if (own.length === 0) continue;
    const key = `complete\n${name}`;
    const lead = name === nobody ? null : name;
    groups.push(yield* groupOf({ key, code: null, lead, issues: own }, making));
  }
  return groups;
}

/** Makes a group with its cards and its counts. */
function* groupOf(group: Pick<CardGroup, 'key' | 'code' | 'lead' | 'issues'>, making: CardMaking): Steps<CardGroup> {
  const { cards, elsewhere } = yield* cardsOf(group.key, group.issues, making);
  return { ...group, cards, things: countThings(cards), elsewhere, tasks: countTasks(group.issues) };
}

/** Makes the cards of a group; matters of tasks that have a card go to it. */
function* cardsOf(
  key: string,
  issues: readonly Issue[],
  { tasks, ofTask }: CardMaking,
): Steps<{ readonly cards: readonly IssueCard[]; readonly elsewhere: number }> {
  const wordings = new Map<string, Issue[]>();
  const folded = new Map<string, string>();
  const fold = (text: string): string => {
    let known = folded.get(text);
    if (known === undefined) folded.set(text, (known = foldCase(text)));
    return known;
  };
  yield* inSlices(issues, ISSUES_PER_SLICE, laidOut(issues), (issue) =>
    append(wordings, wordingOf(issue, fold), issue),
  );
  const cards: IssueCard[] = [];
  let elsewhere = 0;
  const together = [...wordings];
  yield* inSlices(together, ISSUES_PER_SLICE, laidOut(together), ([wording, alike]) => {
    const [first] = alike;
    if (first === undefined) return;
    const task = (first.task === null ? undefined : tasks.get(first.task)) ?? null;
    if (alike.length > 1) {
      cards.push({ key: `${key}\n${wording}`, task, matters: [first], alike });
      return;
    }
    const known = first.task === null ? undefined : ofTask.get(first.task);
    if (known !== undefined) {
      known.matters.push(first);
      if (known.group !== key) elsewhere += 1;
      return;
    }
    const matters = [first];
    if (first.task !== null) ofTask.set(first.task, { group: key, matters });
    cards.push({ key: `${key}\n${wording}`, task, matters, alike: [] });
  });
  return { cards, elsewhere };
}

/** What makes issues one card: the same words of the same code, or else the very place. */
function wordingOf(
  { code, part, text, suggestion, sheet, row, column, task }: Issue,
  fold: (text: string) => string,
): string {
  if (!BY_WORDING.has(code)) return [code, task ?? sheet, row ?? '', column ?? '', part].join('\n');
  // A separator says nothing without the text around it.
  const words = code.startsWith('separator') ? text : part === '' ? text : part;
  return [code, suggestion === null ? 'unknown' : 'known', fold(words)].join('\n');
}

/**
 * Returns what makes cards of a group one thing to people: the same words with which the same is wrong ("31/02/2023" in
 * three tasks), though each task has a card of its own; else the card itself.
 */
export function thingOf({ key, matters: [first] }: IssueCard): string {
  return first === undefined || first.part === '' ? key : [first.code, first.part].join('\n');
}

function countThings(cards: readonly IssueCard[]): number {
  return new Set(cards.map(thingOf)).size;
}

function append<Key>(map: Map<Key, Issue[]>, key: Key, issue: Issue): void {
  const list = map.get(key);
  if (list) list.push(issue);
  else map.set(key, [issue]);
}

function countTasks(issues: readonly Issue[]): number {
  return new Set(issues.map(({ task }) => task).filter((task) => task !== null)).size;
}
