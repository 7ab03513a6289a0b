/** Which tasks of the plan an item of the agenda is about. */
import { subjectOf, subjectWords } from '../../checks/subject';
import type { Plan, Task } from '../../plan/types';

/** Share of common words from which two texts of one unit and one month are about one matter. */
const COMMON_SHARE = 0.6;
/** So many tasks are named beside an item. */
const MOST = 3;

/**
 * Makes a function that gives the tasks about the matter of an item, the nearest first: those of the same text (opening
 * verbs aside), whatever their lead and month; else those of the same lead and a month in common that share most of
 * their words; else those of the same lead with all words in common, of whatever month, where they are few: a short text that
 * stands in many months tells none of them. Only tasks of counted sheets.
 */
export function agendaMatching(plan: Plan): (item: Task) => readonly Task[] {
  const counted = new Set(plan.sheets.filter((sheet) => sheet.counted).map((sheet) => sheet.name));
  const tasks = plan.tasks.filter((task) => counted.has(task.sheet));
  const byMatter = new Map<string, Task[]>();
  const byLead = new Map<string, Task[]>();
  for (const task of tasks) {
    const matter = subjectOf(task);
    if (matter !== null) add(byMatter, matter, task);
    for (const unit of task.lead.units) add(byLead, unit, task);
  }
  return (item) => {
    const matter = subjectOf(item);
    const same = matter === null ? undefined : byMatter.get(matter);
    if (same !== undefined) return same.slice(0, MOST);
    const words = subjectWords(item);
    const like = [...new Set(item.lead.units.flatMap((unit) => byLead.get(unit) ?? []))]
      .map((task) => ({ task, share: commonShare(words, subjectWords(task)) }))
      .filter(({ share }) => share >= COMMON_SHARE);
    const near = like.filter(({ task }) => haveMonthInCommon(item, task));
    near.sort((a, b) => b.share - a.share);
    if (near.length > 0) return near.slice(0, MOST).map(({ task }) => task);
    const equal = like.filter(({ share }) => share === 1);
    return equal.length > MOST ? [] : equal.map(({ task }) => task);
  };
}

function add(groups: Map<string, Task[]>, key: string, task: Task): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [task]);
  else group.push(task);
}

function haveMonthInCommon(item: Task, task: Task): boolean {
  return item.due.ym.some(({ year, month }) => task.due.ym.some((own) => own.year === year && own.month === month));
}

/** Common words, twice, of the words of both. */
function commonShare(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let common = 0;
  for (const word of first) if (second.has(word)) common += 1;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}
