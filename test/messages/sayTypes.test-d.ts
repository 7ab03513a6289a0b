/**
 * What must and what must not compile where sentences are said. The compiler checks this file with all others
 * (`npm run typecheck`): an error that is expected and does not come is an error itself. Nothing here runs.
 */
import type { ParamsOf } from '../../src/core/checks/issueParams';
import type { IssueCode } from '../../src/core/checks/codes';
import { refused } from '../../src/core/flow/outcome';
import type { RefusalCode, RefusalParams } from '../../src/core/flow/outcome';
import type { PlacesOf } from '../../src/messages/catalogueTypes';
import { sayAsData } from '../../src/messages/say';
import type { Message, MessageParams, Say } from '../../src/messages/say';
import type { sentences } from '../../src/messages/vi/index';
import { RefusalError } from '../../src/workbook/refusalError';
import type { WriteName } from '../../src/pane/state/state';

declare const say: Say;
declare const table: 'unit' | 'field';
declare const text: string;

// A sentence takes its own parameters, all of them and no others.
say('report.total');
say('report.tasks', { count: 3 });
say('report.link', { sheet: 'T1', row: '4' });
// @ts-expect-error no sentence has this code
say('report.totals');
// @ts-expect-error the count is missing
say('report.tasks');
// @ts-expect-error the row is missing
say('report.link', { sheet: 'T1' });
// @ts-expect-error the sentence has no place for a sheet
say('report.tasks', { count: 3, sheet: 'T1' });
// @ts-expect-error the sentence has no place at all
say('report.total', { count: 3 });
// @ts-expect-error a value is a text or a number
say('report.tasks', { count: true });

// Codes put together of known parts are codes; of any text they are not.
say(`report.column.${table}`);
// @ts-expect-error a text may be anything
say(`report.column.${text}`);
// @ts-expect-error there is no "report.sections.unit"
say(`report.sections.${table}`);

// One of several codes: the parameters of all of them.
say(table === 'unit' ? 'report.tasks' : 'report.link', { count: 3, sheet: 'T1', row: '4' });
// @ts-expect-error one of the two names a row
say(table === 'unit' ? 'report.tasks' : 'report.link', { count: 3, sheet: 'T1' });

// A place that looks up a sentence takes what makes a code of it.
say('pane.write.map', { text: 'xong', state: 'done' });
// @ts-expect-error there is no "columns.choice.finished"
say('pane.write.map', { text: 'xong', state: 'finished' });
say('issue.check-not-applicable', { check: 'number-gap', reason: 'no-numbers', sheets: 'T2' });
// @ts-expect-error there is no "issue.gap.title"
say('issue.check-not-applicable', { check: 'gap', reason: 'no-numbers', sheets: 'T2' });

// Refusals carry what their sentences name.
refused('cancelled');
refused('sheet-missing', { sheet: 'T1' });
refused('sheet-missing', { sheet: 'T1', file: 'Ke hoach.xlsx' });
// @ts-expect-error the sheet is missing
refused('sheet-missing');
// @ts-expect-error a file is not a sheet
refused('sheet-missing', { file: 'Ke hoach.xlsx' });
// @ts-expect-error there is no such refusal
refused('sheet-lost', { sheet: 'T1' });
// @ts-expect-error no refusal speaks of a colour
refused('cancelled', { colour: 'red' });
// @ts-expect-error the cell is missing
new RefusalError({ code: 'cell-changed', params: { sheet: 'T1' } });

// Sentences and names of writes as data: a code goes with its own parameters.
const note: Message<'review.settings.session' | 'columns.changed'> = { code: 'columns.changed', params: {} };
sayAsData(say, note.code, note.params);
// @ts-expect-error the reason is missing
const noReason: Message<'review.settings.session'> = { code: 'review.settings.session', params: {} };
const write: WriteName = { code: 'tab', params: { tabs: 'Tổng hợp' } };
// @ts-expect-error a tab has no count
const otherWrite: WriteName = { code: 'tab', params: { count: 3 } };
// @ts-expect-error "pane.write.go" is the word of a button
const button: WriteName = { code: 'go', params: {} };
export const examples: readonly unknown[] = [noReason, write, otherWrite, button];

/** Takes no code at all; an error names those that are given. */
type None<Code extends never> = Code;

/** Every refusal carries what its sentence names. */
export type UnsaidRefusals = None<
  {
    [Code in RefusalCode]: RefusalParams<Code> extends MessageParams<`refusal.${Code}`> ? never : Code;
  }[RefusalCode]
>;

/** What the sentence of any issue may name besides its own parameters: where it stands. */
type IssuePlaces = Readonly<Record<'sheet' | 'row' | 'cell' | 'part' | 'text' | 'suggestion', string>>;

/** Every issue carries what its sentence names. */
export type UnsaidIssues = None<
  {
    [Code in IssueCode]: IssuePlaces & ParamsOf<Code> extends MessageParams<`issue.${Code}`> ? never : Code;
  }[IssueCode]
>;

/** Every title and reason of an issue stands alone. */
export type IssueTextsWithPlaces = None<PlacesOf<(typeof sentences)[`issue.${IssueCode}.${'title' | 'why'}`]>>;
