/** "Gửi phòng" and "Nhận về": forms go out, and what comes back is looked at and written. Loaded with its views. */
import { prepareForms } from '../../app/collect/send';
import { receiveForms } from '../../app/collect/receive';
import type { Answer, Collected } from '../../app/collect/receive';
import { writeAnswers } from '../../app/collect/writeAnswers';
import { vietnameseDate } from '../../app/period';
import type { Pane } from '../pane';
import { afterWrite } from '../work/afterWrite';
import { readPlanNow } from '../work/readPlan';
import { runWork } from '../work/runWork';

/**
 * Makes the forms of the period shown and hands them out, in a zip or in a folder that is asked for first. Never writes to the
 * workbook. Returns what was done in words; null where nothing was.
 */
export async function sendFormsAction(
  pane: Pane,
  coordinating: boolean,
  into: 'zip' | 'folder',
): Promise<string | null> {
  const { opened, request } = pane.state();
  const { sending } = pane.host;
  if (!opened || !request || !sending || pane.state().work) return null;
  // A browser asks for a folder only while a click is fresh.
  const folder = into === 'folder' ? await sending.pickFolder?.() : undefined;
  if (into === 'folder' && !folder) return null;
  const sent = await runWork(pane, async ({ say, now, runner }) => {
    const prepared = await prepareForms({ say, now, runner }, opened, { ...request, coordinating });
    if (!prepared.ok) return prepared;
    const files = [prepared.value.cover, ...prepared.value.forms];
    if (folder) {
      const put = await folder.put(files, runner);
      if (!put.ok) return put;
    } else await sending.asZip(prepared.value.zip, files, runner);
    return prepared;
  });
  if (!sent) return null;
  const told = { count: sent.forms.length, replyBy: vietnameseDate(sent.replyBy) };
  const text = folder
    ? pane.say('collect.sent.folder', { ...told, folder: folder.name })
    : pane.say('collect.sent.zip', { ...told, file: sent.zip });
  const unsent = sent.unsent.length;
  const all = unsent === 0 ? text : `${text} ${pane.say('collect.sent.unsent', { unsent })}`;
  pane.dispatch({ type: 'said', text: all });
  return all;
}

/** Reads the files chosen and weighs them against the plan as it is now. Never writes. */
export async function receiveFilesAction(pane: Pane, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const collected = await runWork(pane, async (job) => {
    const opened = await readPlanNow(pane, job.runner);
    if (!opened.ok) return opened;
    const books = await pane.host.readBooks?.(files, job.runner);
    if (books?.ok === false) return books;
    return receiveForms(job, opened.value, books?.value ?? [], null);
  });
  if (!collected) return;
  show(pane, collected);
}

function show(pane: Pane, collected: Collected): void {
  pane.dispatch({ type: 'collected', collected, chosen: proposed(collected) });
  const { answers, unusable } = collected;
  const waiting = answers.filter(({ kind }) => kind === 'doubt' || kind === 'lost').length;
  pane.dispatch({
    type: 'said',
    text: pane.say('collect.received', { answers: answers.length, waiting, unusable: unusable.length }),
  });
}

/** What fills a blank, and what a unit said anew about a result that nobody else has changed. */
function proposed({ answers }: Collected): ReadonlySet<string> {
  return new Set(answers.filter(({ kind }) => kind === 'fill' || kind === 'update').map(({ id }) => id));
}

/** Ticks an answer or takes the tick away. Of answers that say different things about a cell one alone can be ticked. */
export function chooseAnswerAction(pane: Pane, answer: Answer, isChosen: boolean): void {
  const { collected, chosenAnswers } = pane.state();
  const chosen = new Set(chosenAnswers);
  if (isChosen) {
    for (const other of collected?.answers ?? []) if (contradicts(other, answer)) chosen.delete(other.id);
    chosen.add(answer.id);
  } else chosen.delete(answer.id);
  pane.dispatch({ type: 'answers-chosen', chosen });
}

/** Ticks all answers of a list that do not contradict each other, or takes all their ticks away. */
export function chooseAllAction(pane: Pane, answers: readonly Answer[], isChosen: boolean): void {
  const chosen = new Set(pane.state().chosenAnswers);
  const clashing = clashingAnswers(answers);
  for (const { id } of answers) {
    if (!isChosen) chosen.delete(id);
    else if (!clashing.has(id)) chosen.add(id);
  }
  pane.dispatch({ type: 'answers-chosen', chosen });
}

/** Returns the ids of the answers of a list that another one of it contradicts: each of them is chosen by itself. */
export function clashingAnswers(answers: readonly Answer[]): ReadonlySet<string> {
  const ofTask = new Map<Answer['task'], Answer[]>();
  for (const answer of answers) {
    if (answer.task === null) continue;
    const known = ofTask.get(answer.task);
    if (known) known.push(answer);
    else ofTask.set(answer.task, [answer]);
  }
  const clashing = [...ofTask.values()].flatMap((all) =>
    all.filter((answer) => all.some((other) => contradicts(other, answer))),
  );
  return new Set(clashing.map(({ id }) => id));
}

function contradicts(one: Answer, other: Answer): boolean {
  if (one.id === other.id || one.task === null || one.task !== other.task) return false;
  return one.cells.some(({ field, to }) => other.cells.some((cell) => cell.field === field && cell.to !== to));
}

/**
 * "Ghi vào kế hoạch": writes the answers ticked and the tab of who has answered. Where the workbook says something else by
 * now, nothing is written and what came back is shown anew.
 */
export async function writeAnswersAction(pane: Pane): Promise<void> {
  const { opened, collected, chosenAnswers } = pane.state();
  if (!opened || !collected) return;
  const written = await runWork(pane, (job) => writeAnswers(job, opened, collected, chosenAnswers));
  if (!written) return;
  if (written.changed) {
    pane.dispatch({ type: 'opened', opened: written.changed.opened, at: pane.host.now() });
    show(pane, written.changed.collected);
    pane.dispatch({ type: 'noted', note: { code: 'collect.changed', params: {} } });
    return;
  }
  if (!written.receipt) return;
  const params = { answers: written.written.size, cells: written.receipt.userCells };
  await afterWrite(pane, { code: 'answers', params }, written.receipt, { steps: written.steps });
  const left = written.undecided.length;
  if (left > 0) pane.dispatch({ type: 'noted', note: { code: 'collect.left', params: { left } } });
}
