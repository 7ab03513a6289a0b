/** Use case: the forms of a period, one for each unit that has something to answer. Never writes. */
import { formsOfPeriod } from '../../core/forms/askedTasks';
import { coverTab } from '../../core/forms/coverTab';
import { distinctNames, fileNamePart } from '../../core/forms/fileNames';
import { formTab } from '../../core/forms/formTab';
import type { UnitForm, Unsent } from '../../core/forms/types';
import type { TabDraft } from '../../core/draft/types';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Steps } from '../../core/flow/steps';
import { periodName } from '../../core/report/text/periodName';
import type { CalendarDate } from '../../core/time/types';
import type { Say } from '../../messages/say';
import type { Job } from '../job';
import type { OpenedPlan } from '../open/openPlan';
import { filePeriod, usualReplyDay } from '../summary/paperOrder';
import { prepareSummary } from '../summary/summarise';
import type { SummaryRequest } from '../summary/summarise';

export { unsentText } from '../../core/forms/coverTab';
export { isOwed } from '../../core/forms/types';
export type { UnitForm, Unsent } from '../../core/forms/types';

export interface SendRequest extends SummaryRequest {
  /** Units are asked about tasks that they coordinate too. */
  readonly coordinating: boolean;
  /** Until when answers are wanted; missing for five days after today. */
  readonly replyBy?: CalendarDate;
}

/** A workbook that goes out: its name and its only sheet. */
export interface SentFile {
  readonly file: string;
  readonly draft: TabDraft;
}

/** What goes out for a period. */
export interface PreparedForms {
  readonly forms: readonly (SentFile & { readonly form: UnitForm })[];
  readonly cover: SentFile;
  readonly unsent: readonly Unsent[];
  readonly replyBy: CalendarDate;
  /** Name for all of it in one file. */
  readonly zip: string;
}

/**
 * Makes the forms of a period and the list of them. Refuses as `prepareSummary` does, and with `forms-none` where no unit has
 * anything to answer. The same input gives the same drafts.
 */
export async function prepareForms(
  { say, now, runner }: Omit<Job, 'port'>,
  opened: OpenedPlan,
  request: SendRequest,
): Promise<Outcome<PreparedForms>> {
  const prepared = await prepareSummary(opened, request, say, runner);
  if (!prepared.ok) return prepared;
  const { forms, unsent } = formsOfPeriod(opened.plan, prepared.value.rollUp, request.coordinating);
  const { period, asOf } = request;
  if (forms.length === 0) return refused('forms-none', { period: periodName(period, say) });
  const days = { asOf, sent: now.date, replyBy: request.replyBy ?? usualReplyDay(now.date) };
  const free = distinctNames();
  const inName = filePeriod(period, say);
  const cover = free(say('forms.file.cover', { period: inName }));
  const named = forms.map((form) => ({
    form,
    file: free(say('forms.file', { period: inName, unit: fileNamePart(form.name) })),
  }));
  const drafts = await runner.run(draftsOf(named, opened, request, days, say));
  if (!drafts.ok) return drafts;
  return done({
    forms: drafts.value,
    cover: { file: cover, draft: coverTab({ forms: named, unsent, period, ...days, say }) },
    unsent,
    replyBy: days.replyBy,
    zip: say('forms.file.zip', { period: inName }),
  });
}

function* draftsOf(
  named: readonly { readonly form: UnitForm; readonly file: string }[],
  { plan }: OpenedPlan,
  { period }: SendRequest,
  days: { readonly asOf: CalendarDate; readonly sent: CalendarDate; readonly replyBy: CalendarDate },
  say: Say,
): Steps<PreparedForms['forms']> {
  const drafts: PreparedForms['forms'][number][] = [];
  for (const { form, file } of named) {
    yield { stage: 'write', done: drafts.length / named.length };
    drafts.push({ form, file, draft: formTab({ form, plan, period, ...days, say }) });
  }
  return drafts;
}
