/** Use case: the answers chosen go into the plan, and the tab of who has answered is written. */
import type { Answer } from '../../core/forms/answers';
import { stillLeft } from '../../core/forms/leftAnswers';
import { replacedText, senderLine } from '../../core/forms/answerTexts';
import { readReplaced } from '../../core/forms/replacedAnswers';
import type { ReplacedAnswer } from '../../core/forms/replacedAnswers';
import { repliesTab } from '../../core/forms/repliesTab';
import { writtenCells } from '../../core/forms/placeAnswers';
import { cellAddress } from '../../core/grid/address';
import { done, refusal as refusalOf } from '../../core/flow/outcome';
import type { Outcome, Refusal } from '../../core/flow/outcome';
import { vietnameseDate } from '../../core/time/date';
import type { CellEdit, WriteReceipt } from '../../workbook/port';
import { refusalSentence } from '../sentences';
import type { Job } from '../job';
import { reopenForWriting } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';
import { defaultAsOf } from '../summary/summarise';
import { undoWrite } from '../write/undo';
import type { UndoStep } from '../write/undo';
import { writeCells } from '../write/writeCells';
import { repliesSheet, weighForms } from './receive';
import type { Collected } from './receive';

/** What writing did. */
export interface WrittenAnswers {
  /** Null when nothing was written because `changed` must be seen first. */
  readonly receipt: WriteReceipt | null;
  /** What is there now, where the workbook or its merged cells say something else than what was shown. */
  readonly changed: { readonly opened: OpenedPlan; readonly collected: Collected } | null;
  readonly steps: readonly UndoStep[];
  /** The plan as it reads now; missing where nothing was written. */
  readonly opened?: OpenedPlan;
  /** Ids of the answers that stand in the plan now. */
  readonly written: ReadonlySet<string>;
  /** Answers that were left, for the tab and for whoever asked. */
  readonly undecided: readonly Answer[];
}

/**
 * Writes the answers whose ids are chosen, all or none, and then the tab of the period. An answer for a cell that holds a
 * formula is left and told. In Excel the workbook is read once more with its merged cells first: where an answer chosen would
 * land elsewhere or say something else than shown, nothing is written and `changed` holds what is there now. What is not chosen
 * is told in the tab, and known again when it comes back as something that somebody saw; with `isRule` no person chose.
 * Refuses as `writeCells` and `putTabs` do; where the tab cannot be written, the cells are taken back, or `write-uncertain` names both.
 */
export async function writeAnswers(
  job: Job,
  opened: OpenedPlan,
  collected: Collected,
  chosen: ReadonlySet<string>,
  isRule = false,
): Promise<Outcome<WrittenAnswers>> {
  const { port, runner } = job;
  const reopened = await reopenForWriting(port, runner, opened);
  if (!reopened.ok) return reopened;
  let current = collected;
  if (reopened.value !== opened) {
    const again = await weighForms(job, reopened.value, collected, collected.period);
    if (!again.ok) return again;
    current = again.value;
    if (shownOf(collected, chosen) !== shownOf(current, chosen)) {
      const changed = { opened: reopened.value, collected: current };
      return done({ receipt: null, changed, steps: [], written: new Set<string>(), undecided: [] });
    }
  }

  let picked = current.answers.filter(({ id }) => chosen.has(id));
  const withFormula = new Set<string>();
  let cells: Awaited<ReturnType<typeof writeCells>> | null = null;
  while (picked.length > 0) {
    cells = await writeCells(port, reopened.value, editsOf(picked), runner);
    if (cells.ok || cells.refusal.code !== 'cell-formula') break;
    const { sheet, cell } = cells.refusal.params;
    const left = picked.filter((answer) => !landsOn(answer, String(sheet), String(cell)));
    if (left.length === picked.length) break;
    for (const { id } of picked) if (!left.some((answer) => answer.id === id)) withFormula.add(id);
    picked = left;
    cells = null;
  }
  if (cells !== null && !cells.ok) return cells;
  const written = new Set(picked.map(({ id }) => id));
  const undecided = current.answers
    .filter(({ id, kind }) => kind !== 'same' && !written.has(id))
    .map((answer): Answer => (withFormula.has(answer.id) ? { ...answer, reasons: [{ code: 'formula' }] } : answer));

  const after = cells?.value ?? null;
  const receipt = after?.receipt ?? null;
  const steps = after?.steps ?? [];
  const stands = after === null ? {} : { opened: after.opened };
  const replaced = replacedBy(picked, job);
  const tab = await putRepliesTab(job, after?.opened ?? reopened.value, current, { undecided, replaced, isRule });
  if (tab === null) return done({ receipt, changed: null, steps, ...stands, written, undecided });
  if (!tab.ok) return { ok: false, refusal: await takeCellsBack(job, steps, picked, tab.refusal) };
  const both: WriteReceipt = {
    ...tab.value,
    entry: receipt?.entry ?? tab.value.entry,
    userCells: receipt?.userCells ?? 0,
  };
  return done({ receipt: both, changed: null, steps: [...steps, { entry: tab.value.entry }], written, undecided });
}

/**
 * The cells and the tab belong together: after a tab that could not be written the cells go back. Where Excel fails at that
 * too, the refusal names the sheets of both and has the entries of both.
 */
async function takeCellsBack(
  { port, runner }: Job,
  steps: readonly UndoStep[],
  written: readonly Answer[],
  refusal: Refusal,
): Promise<Refusal> {
  const [first] = steps;
  if (first === undefined) return refusal;
  const back = await undoWrite(port, steps, null, runner);
  if (back.ok) return refusal;
  const { entry: further, sheet: tab, detail } = refusal.params;
  const sheets = new Set(written.flatMap(({ task }) => task?.sheet ?? []));
  if (further !== undefined && tab !== undefined) sheets.add(String(tab));
  return refusalOf('write-uncertain', {
    sheet: [...sheets].join(', '),
    entry: first.entry,
    ...(further === undefined ? {} : { further }),
    ...(detail === undefined ? {} : { detail }),
  });
}

/** Writes the tab of the period; null where no period is known. */
async function putRepliesTab(
  { port, say, now, runner }: Job,
  opened: OpenedPlan,
  { period, replies, answers, unusable, left }: Collected,
  told: {
    readonly undecided: readonly Answer[];
    readonly replaced: readonly ReplacedAnswer[];
    readonly isRule: boolean;
  },
): Promise<Outcome<WriteReceipt> | null> {
  if (period === null || replies === null) return null;
  const standing = repliesSheet(opened, period);
  const former = standing === undefined ? [] : readReplaced(standing);
  const draft = repliesTab({
    period,
    asOf: defaultAsOf(period, 'calendar', now.date),
    replies,
    ...told,
    replaced: [...former, ...told.replaced],
    left: stillLeft(left, answers, opened),
    unusable: unusable.map(({ file, refusal }) => ({ file, why: refusalSentence(refusal, say) })),
    closedAt: now,
    say,
  });
  return port.putTabs([draft], { unfinished: say('report.unfinished') }, runner);
}

/** The lines of the tab about what these answers replace. */
function replacedBy(answers: readonly Answer[], { say, now }: Job): readonly ReplacedAnswer[] {
  return answers.flatMap((answer) => {
    const text = replacedText(answer, say);
    if (text === '') return [];
    const who = senderLine(answer, say);
    return [{ who, content: answer.content, text, day: vietnameseDate(now.date) }];
  });
}

function editsOf(answers: readonly Answer[]): readonly CellEdit[] {
  return answers.flatMap((answer) =>
    writtenCells(answer).flatMap(({ place, expected, value, isDay }): CellEdit[] =>
      place === null || answer.task === null
        ? []
        : [{ sheet: answer.task.sheet, ...place, expected, value, ...(isDay === undefined ? {} : { isDay }) }],
    ),
  );
}

function landsOn(answer: Answer, sheet: string, cell: string): boolean {
  return (
    answer.task?.sheet === sheet &&
    writtenCells(answer).some(({ place }) => place !== null && cellAddress(place.row, place.column) === cell)
  );
}

/** What a person saw of the answers chosen. */
function shownOf({ answers }: Collected, chosen: ReadonlySet<string>): string {
  const shown = answers.filter(({ id }) => chosen.has(id));
  return JSON.stringify(shown.map((answer) => [answer.id, answer.task?.key, answer.kind, writtenCells(answer)]));
}
