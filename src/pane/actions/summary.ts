import { writeSummary } from '../../app/summary/summarise';
import type { Pane } from '../pane';
import { proposeRequest } from '../work/proposeRequest';
import { readPlanNow } from '../work/readPlan';
import { keepOpened } from '../work/keepOpened';
import { runWork } from '../work/runWork';
import { closeFirstRun } from './frame';
import { countOpenDecisions, prepareSummaryAction } from '../work/prepareSummary';
import type { SummaryRequest, WrittenSummary } from '../../app/summary/summarise';
import { afterTabs, afterWrite } from '../work/afterWrite';
import { recreateSummary } from '../../app/summary/recreateSummary';
import type { ListedCells } from '../../app/summary/recreateSummary';
import { writeBoard } from '../../app/summary/writeBoard';
import { writeEvaluation } from '../../app/summary/writeEvaluation';
import { writeReminders } from '../../app/summary/writeReminders';
import { writeAgenda } from '../../app/summary/writeAgenda';
import type { OfferedTable } from '../../app/summary/resultColumns';
import { preparePaper } from '../../app/summary/paper';
import { paperFile } from '../../app/summary/paperOrder';
import type { PaperKind } from '../../app/summary/paperOrder';
import { isNameless, officeTyped } from '../../app/summary/office';
import { done } from '../../core/flow/outcome';
import { reportingText } from '../../app/summary/reportingText';

/** "Tổng hợp": reads the workbook as it is now, proposes the period in question and shows its table. Never writes. */
export async function showSummaryAction(pane: Pane): Promise<void> {
  closeFirstRun(pane);
  pane.dispatch({ type: 'view-chosen', view: 'summary' });
  const opened = await runWork(pane, ({ runner }) => readPlanNow(pane, runner));
  if (!opened) return;
  proposeRequest(pane, opened);
  await prepareSummaryAction(pane);
}

/** Takes another period or day, and shows its table where tables are shown. Never writes. */
export async function chooseRequestAction(pane: Pane, change: Partial<SummaryRequest>): Promise<void> {
  const { request, view, work } = pane.state();
  if (!request || work) return;
  pane.dispatch({ type: 'request-chosen', request: { ...request, ...change } });
  if (view === 'summary') await prepareSummaryAction(pane);
}

/**
 * "Ghi trang tổng hợp": writes the tab of the table shown. When the workbook says something else by now, nothing is
 * written and the new table is shown.
 */
export async function writeSummaryAction(pane: Pane): Promise<void> {
  const { opened, prepared, edits, keptEdits, valuesOnly } = pane.state();
  if (!opened || !prepared) return;
  const choices = { edits: { listed: edits, kept: keptEdits }, valuesOnly };
  const written = await runWork(pane, (job) => writeSummary(job, opened, prepared, choices));
  if (written) await tellWrittenSummary(pane, written, 'tab');
}

/** Says what a write of a summary did, or shows what is there now where it waits for a second look. */
async function tellWrittenSummary(
  pane: Pane,
  { receipt, changed }: WrittenSummary,
  code: 'tab' | 'recreated',
): Promise<void> {
  if (changed) {
    keepOpened(pane, changed.opened);
    pane.dispatch({ type: 'prepared', prepared: changed.prepared, edits: changed.edits, changed: true });
    await runWork(pane, ({ runner }) => countOpenDecisions(pane, runner));
    pane.dispatch({ type: 'said', text: pane.say('pane.summary.changed') });
  }
  if (!receipt) return;
  pane.dispatch({ type: 'summary-written' });
  await afterTabs(pane, receipt, code);
}

/** "Làm lại trang tổng hợp từ đầu": clears the standing tab of the period shown, as it was listed, and writes it again. */
export async function recreateSummaryAction(pane: Pane, listed: ListedCells): Promise<void> {
  const { opened, prepared } = pane.state();
  if (!opened || !prepared) return;
  const written = await runWork(pane, (job) => recreateSummary(job, opened, prepared, listed));
  if (written) await tellWrittenSummary(pane, written, 'recreated');
}

/** "Ghi bảng theo dõi năm": departments by months of the year of the period shown, for the day shown. */
export async function writeBoardAction(pane: Pane): Promise<void> {
  const { opened, request } = pane.state();
  if (!opened || !request) return;
  const receipt = await runWork(pane, (job) =>
    writeBoard(job, opened, { year: request.period.year, asOf: request.asOf }),
  );
  if (receipt) await afterTabs(pane, receipt);
}

/** "Ghi số liệu đánh giá năm": units and persons by quarters of the year of the period shown, for the day shown. */
export async function writeEvaluationAction(pane: Pane): Promise<void> {
  const { opened, request } = pane.state();
  if (!opened || !request) return;
  const receipt = await runWork(pane, (job) =>
    writeEvaluation(job, opened, { year: request.period.year, asOf: request.asOf }),
  );
  if (receipt) await afterTabs(pane, receipt);
}

/** "Ghi trang Đôn đốc": what each department is to be reminded of, for the period and the day shown. */
export async function writeRemindersAction(pane: Pane): Promise<void> {
  const { opened, request } = pane.state();
  if (!opened || !request) return;
  const receipt = await runWork(pane, (job) => writeReminders(job, opened, request));
  if (receipt) await afterTabs(pane, receipt);
}

/** "Ghi trang Nội dung họp": the agenda of the workbook by months, for the day shown. */
export async function writeAgendaAction(pane: Pane): Promise<void> {
  const { opened, request } = pane.state();
  if (!opened) return;
  const receipt = await runWork(pane, (job) => writeAgenda(job, opened, { asOf: request?.asOf ?? job.now.date }));
  if (receipt) await afterTabs(pane, receipt);
}

/**
 * "Thêm cột kết quả": adds the columns to the tables chosen. Where they would stand elsewhere than shown, nothing is
 * written and the new places are shown.
 */
export async function addResultColumnsAction(pane: Pane, tables: readonly OfferedTable[]): Promise<void> {
  const { opened } = pane.state();
  if (!opened) return;
  const added = await runWork(pane, async (job) => {
    const { addResultColumns } = await import('../../app/summary/resultColumns');
    return addResultColumns(job, opened, tables);
  });
  if (!added) return;
  const { receipt, changed } = added;
  if (changed) {
    keepOpened(pane, changed);
    pane.dispatch({ type: 'noted', note: { code: 'columns.changed', params: {} } });
    pane.dispatch({ type: 'said', text: pane.say('columns.changed') });
  }
  const columns = tables.reduce((sum, { table }) => sum + table.lacking.length, 0);
  const [first] = tables;
  if (!receipt || !first) return;
  // What was asked for is seen at once, not the list that its choices come from.
  const { header, firstColumn } = first.table;
  const place = { sheet: first.sheet, row: header.first, column: firstColumn };
  await afterWrite(pane, { code: 'columns', params: { columns, tables: tables.length } }, receipt, { place });
}

/** "Tải báo cáo (Word)" and its siblings: hands out a paper of the period shown, where the front end can. Never writes to the workbook. */
export async function savePaperAction(pane: Pane, kind: PaperKind): Promise<void> {
  const { opened, prepared, typedOffice } = pane.state();
  if (!opened || !prepared) return;
  const office = typedOffice === null ? {} : { office: officeTyped(typedOffice) };
  const file = paperFile(kind, prepared.request.period, pane.say);
  const saved = await runWork(pane, async ({ runner }) => {
    const paper = await preparePaper(
      opened,
      prepared,
      { kind, now: pane.host.now(), ...office },
      { say: pane.say, runner },
    );
    if (!paper.ok) return paper;
    await pane.host.savePaper?.(paper.value, file);
    return done(true);
  });
  if (!saved) return;
  const code = isNameless(opened, typedOffice) ? 'paper.saved.nameless' : 'paper.saved';
  pane.dispatch({ type: 'told', told: { code, params: { file } } });
  pane.dispatch({ type: 'said', text: pane.say(code, { file }) });
}

/** What can be copied of the figures shown: the headline; the text for a report, a line for each unit if wanted. */
export type CopiedText = 'headline' | 'report' | 'report-per-unit';

/** Returns a text of the figures shown; empty where none are shown. */
export function summaryText(pane: Pane, text: CopiedText): string {
  const { prepared } = pane.state();
  if (!prepared) return '';
  return text === 'headline' ? prepared.headline : reportingText(prepared, pane.say, text === 'report-per-unit');
}

/** Looks at what is open once more, where looking for it was stopped. Never writes. */
export async function countDecisionsAction(pane: Pane): Promise<void> {
  await runWork(pane, ({ runner }) => countOpenDecisions(pane, runner));
}
