/** "Gửi phòng" and "Nhận về": forms go out, and what comes back is looked at and written. Loaded with its views. */
import { prepareForms } from '../../app/collect/send';
import type { SendRequest } from '../../app/collect/send';
import { answerGroups, contradicts, openAnswers, tickedAlone } from '../../app/collect/answerGroups';
import { receiveForms } from '../../app/collect/receive';
import type { Answer } from '../../app/collect/receive';
import { writeAnswers } from '../../app/collect/writeAnswers';
import { vietnameseDate } from '../../app/period';
import { done } from '../../core/flow/outcome';
import type { Say } from '../../messages/say';
import type { Pane } from '../pane';
import type { CollectState } from '../state/collect';
import { afterWrite } from '../work/afterWrite';
import { readPlanNow } from '../work/readPlan';
import { runWork } from '../work/runWork';
import { keepCollected, weighAgain } from '../work/weighAgain';

/**
 * Makes the forms of the period shown and hands them out, in a zip or in a folder that is asked for first. Never writes to the
 * workbook. Returns what was done in words; null where nothing was.
 */
export async function sendFormsAction(
  pane: Pane,
  asked: Pick<SendRequest, 'coordinating' | 'replyBy'>,
  into: 'zip' | 'folder',
): Promise<string | null> {
  const { opened, request } = pane.state();
  const { sending } = pane.host;
  if (!opened || !request || !sending || pane.state().work) return null;
  // A browser asks for a folder only while a click is fresh.
  const folder = into === 'folder' ? await sending.pickFolder?.() : undefined;
  if (into === 'folder' && !folder) return null;
  const sent = await runWork(pane, async ({ say, now, runner }) => {
    const prepared = await prepareForms({ say, now, runner }, opened, { ...request, ...asked });
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

/**
 * Reads the files chosen and weighs them, with those that were received before, against the plan as it is now. Never writes.
 */
export async function receiveFilesAction(pane: Pane, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const received = await runWork(pane, async (job) => {
    const opened = await readPlanNow(pane, job.runner);
    if (!opened.ok) return opened;
    const books = await pane.host.readBooks?.(files, job.runner);
    if (books?.ok === false) return books;
    const before = pane.state().collected ?? undefined;
    const collected = await receiveForms(job, opened.value, books?.value ?? [], null, before);
    return collected.ok ? done({ opened: opened.value, collected: collected.value }) : collected;
  });
  if (!received) return;
  keepCollected(pane, received.collected, received.opened);
  pane.dispatch({ type: 'said', text: receivedText(pane.state(), pane.say) });
}

/** Puts away what was received; what was written of it stays in the plan. */
export function dropReceivedAction(pane: Pane): void {
  pane.dispatch({ type: 'collected-dropped' });
}

/** Returns how much was received and how much of it waits; after a write, how much of it was written. */
export function receivedText({ collected, writtenAnswers }: CollectState, say: Say): string {
  if (collected === null) return '';
  const { doubt, lost, written } = answerGroups(collected.answers, writtenAnswers);
  const told = {
    answers: collected.answers.length,
    waiting: doubt.length + lost.length,
    unusable: collected.unusable.length,
  };
  return written.length === 0
    ? say('collect.received', told)
    : say('collect.received.written', { ...told, written: written.length });
}

/** Ticks an answer or takes the tick away. Of answers that say different things about a cell one alone can be ticked. */
export function tickAnswerAction(pane: Pane, answer: Answer, isTicked: boolean): void {
  const { collected, tickedAnswers } = pane.state();
  const ticked = new Set(tickedAnswers);
  if (isTicked) {
    for (const other of collected?.answers ?? []) if (contradicts(other, answer)) ticked.delete(other.id);
    ticked.add(answer.id);
  } else ticked.delete(answer.id);
  pane.dispatch({ type: 'answers-ticked', ticked });
}

/** Ticks all answers of a list that contradict neither each other nor what is ticked elsewhere, or takes all their ticks away. */
export function tickAllAction(pane: Pane, answers: readonly Answer[], isTicked: boolean): void {
  const { collected, tickedAnswers } = pane.state();
  const ticked = new Set(tickedAnswers);
  const clashing = tickedAlone(answers, collected?.answers ?? [], ticked);
  for (const { id } of answers) {
    if (!isTicked) ticked.delete(id);
    else if (!clashing.has(id)) ticked.add(id);
  }
  pane.dispatch({ type: 'answers-ticked', ticked });
}

/** Returns the answers that "Ghi vào kế hoạch" writes: those ticked that do not stand in the plan. */
export function answersToWrite({ collected, tickedAnswers, writtenAnswers }: CollectState): readonly Answer[] {
  const open = openAnswers(answerGroups(collected?.answers ?? [], writtenAnswers));
  return open.filter(({ id }) => tickedAnswers.has(id));
}

/**
 * "Ghi vào kế hoạch": writes the answers ticked and the tab of who has answered. Where the workbook says something else by
 * now, nothing is written and what came back is shown anew. What was received stays: what was written is seen to stand in the
 * plan, and the rest waits.
 */
export async function writeAnswersAction(pane: Pane): Promise<void> {
  const { opened, collected, weighedOn } = pane.state();
  if (!opened || !collected) return;
  if (weighedOn !== opened) {
    await weighAgain(pane);
    pane.dispatch({ type: 'noted', note: { code: 'collect.changed', params: {} } });
    return;
  }
  const ids = new Set(answersToWrite(pane.state()).map(({ id }) => id));
  const written = await runWork(pane, (job) => writeAnswers(job, opened, collected, ids));
  if (!written) return;
  if (written.changed) {
    const { opened: now, collected: again } = written.changed;
    pane.dispatch({ type: 'opened', opened: now, at: pane.host.now() });
    keepCollected(pane, again, now);
    pane.dispatch({ type: 'noted', note: { code: 'collect.changed', params: {} } });
    return;
  }
  if (!written.receipt) return;
  pane.dispatch({ type: 'answers-written', ids: written.written });
  const params = { answers: written.written.size, cells: written.receipt.userCells };
  await afterWrite(pane, { code: 'answers', params }, written.receipt, { steps: written.steps });
  const { collected: after, writtenAnswers } = pane.state();
  const { doubt, lost, update, fill } = answerGroups(after?.answers ?? [], writtenAnswers);
  const left = doubt.length + lost.length + update.length + fill.length;
  if (left > 0) pane.dispatch({ type: 'noted', note: { code: 'collect.left', params: { left } } });
}
