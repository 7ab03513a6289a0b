/** Reads the command line into a request, or says in one sentence what is wrong with it. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ALSO_TABS } from './alsoTabs';
import type { AlsoTab } from './alsoTabs';
import { parseIsoDate, parsePeriod } from '../app/period';
import { PAPER_KINDS } from '../app/summary/paperOrder';
import type { PaperKind } from '../app/summary/paperOrder';
import { COLUMN_MEANINGS } from '../app/settings/choices';
import { columnIndex } from '../core/grid/address';
import { EXPORT_FORMATS } from './export/format';
import type { ExportFormat } from './export/format';
import type { NamedColumn } from '../app/open/openPlan';
import type { CalendarDate, CalendarName, Period, YearMonth } from '../app/period';
import type { Language, Message, MessageCode } from '../messages/say';

/** How plans are read. */
interface PlanRequest {
  readonly year: number | null;
  readonly sheets: readonly string[];
  readonly hidden: boolean;
  /** Columns named by hand, in their order. */
  readonly columns: readonly NamedColumn[];
  /** Path of a workbook whose catalogue sheet wins over the book's. */
  readonly catalogue: string | null;
}

interface CommonRequest extends PlanRequest {
  readonly file: string;
  readonly json: boolean;
  readonly language: Language;
}

export interface ReadRequest extends CommonRequest {
  readonly command: 'read';
}

export interface CheckRequest extends CommonRequest {
  readonly command: 'check';
  readonly asOf: CalendarDate | null;
  readonly output: string | null;
  readonly mark: boolean;
}

export interface SummariseRequest extends CommonRequest {
  readonly command: 'summarise';
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly calendar: CalendarName;
  readonly output: string | null;
  /** Figures are written as values instead of formulas. */
  readonly values: boolean;
  /** Other tabs of ours to be written beside the summary. */
  readonly also: readonly AlsoTab[];
  /** Paths of the Word documents that the period's papers are written to. */
  readonly papers: Readonly<Partial<Record<PaperKind, string>>>;
  /** Until when letters ask for an answer; null for the usual day. */
  readonly replyBy: CalendarDate | null;
  /** Processes for a folder of plans; null for as many as the machine has processors. */
  readonly jobs: number | null;
}

export interface ExportRequest extends PlanRequest {
  readonly command: 'export';
  /** Files, folders, and `-` for a list on standard input. */
  readonly files: readonly string[];
  readonly language: Language;
  readonly format: ExportFormat;
  readonly period: Period | null;
  readonly asOf: CalendarDate | null;
  readonly output: string | null;
  readonly jobs: number | null;
  /** Nothing but the schema is wanted. */
  readonly schema: boolean;
}

export interface CompareRequest extends CommonRequest {
  readonly command: 'compare';
  /** Path of the earlier version; `file` is the later one. */
  readonly earlier: string;
  readonly output: string | null;
}

export interface ShareRequest {
  readonly command: 'share';
  readonly file: string;
  readonly json: boolean;
  readonly language: Language;
  readonly output: string;
  /** Nothing but our tabs. */
  readonly tabsOnly: boolean;
  /** Hidden sheets go along. */
  readonly withHidden: boolean;
  /** Comments go along. */
  readonly withComments: boolean;
}

export interface SendRequest extends CommonRequest {
  readonly command: 'send';
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly calendar: CalendarName;
  /** The folder that the forms are written into. */
  readonly output: string;
  /** Units are asked about tasks that they coordinate too. */
  readonly coordinating: boolean;
  /** Until when answers are wanted; null for the usual day. */
  readonly replyBy: CalendarDate | null;
}

export interface CollectRequest extends CommonRequest {
  readonly command: 'collect';
  /** Forms that came back. */
  readonly returned: readonly string[];
  /** The period that is collected; null for that of most forms. */
  readonly period: Period | null;
  readonly output: string | null;
  /** What the plan holds is changed too, where nobody changed it since the form was sent. */
  readonly update: boolean;
  /** Columns for results are added to sheets that have none. */
  readonly addColumns: boolean;
}

export interface AddRequest extends CommonRequest {
  readonly command: 'add';
  readonly content: string;
  /** Names or codes of units of the plan. */
  readonly leads: readonly string[];
  /** As it is to be written; null for none. */
  readonly coordinating: string | null;
  readonly due: CalendarDate | YearMonth;
  readonly product: string | null;
  readonly field: string | null;
  /** The sheet that it goes into; null for the one that field and time tell. */
  readonly sheet: string | null;
  readonly number: string | null;
  readonly output: string | null;
}

export interface HelpRequest {
  readonly command: 'help' | 'version';
  readonly language: Language;
}

export type CliRequest =
  | ReadRequest
  | CheckRequest
  | SummariseRequest
  | CompareRequest
  | SendRequest
  | CollectRequest
  | AddRequest
  | ShareRequest
  | ExportRequest
  | HelpRequest;

/** What is wrong with the arguments: a message code with its parameters. */
export type UsageProblem = Complaint & { readonly language: Language };

/** Text that a reader of ours understands; what it does not understand is an issue at that option. */
const readBy = <Value>(reader: (text: string) => Value | null) =>
  z.string().transform((text, context) => {
    const value = reader(text);
    if (value !== null) return value;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  });

/** Reads a list of tabs such as `board,reminders`; null when one of them is unknown. */
function parseAlso(text: string): readonly AlsoTab[] | null {
  const names = text.split(',').map((name) => name.trim());
  const known = ALSO_TABS.filter((tab) => names.includes(tab));
  return names.every((name) => known.some((tab) => tab === name)) ? known : null;
}

/** Reads `content=C`, or `Tháng 7!lead=D` for one sheet; null where the meaning or the column is unknown. */
function parseColumn(text: string): NamedColumn | null {
  const [, sheet, name, letters = ''] = /^(?:(.+)!)?([a-z]+)=([A-Za-z]{1,3})$/u.exec(text) ?? [];
  const meaning = ([...COLUMN_MEANINGS, 'none'] as const).find((each) => each === name);
  const column = columnIndex(letters.toUpperCase());
  return meaning === undefined || column === null ? null : { sheet: sheet ?? null, column, meaning };
}

/** Reads a day, or a month such as `2026-10`; null for anything else. */
function parseDeadline(text: string): CalendarDate | YearMonth | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year === undefined ? parseIsoDate(text) : { year: Number(year), month: Number(month) };
}

/** What the options may hold. */
const OPTION_VALUES = z.object({
  lang: z.enum(['vi', 'en']).optional(),
  year: z
    .string()
    .regex(/^(19|20|21)\d\d$/)
    .transform(Number)
    .optional(),
  'as-of': readBy(parseIsoDate).optional(),
  period: readBy(parsePeriod).optional(),
  column: z.array(readBy(parseColumn)).optional(),
  also: readBy(parseAlso).optional(),
  'reply-by': readBy(parseIsoDate).optional(),
  deadline: readBy(parseDeadline).optional(),
  calendar: z.enum(['calendar', 'cchc', 'nd09'] satisfies readonly CalendarName[]).default('calendar'),
  format: z.enum(EXPORT_FORMATS).default('jsonl'),
  jobs: z
    .string()
    .regex(/^(?:[1-9]|[1-5]\d|6[0-4])$/)
    .transform(Number)
    .optional(),
});

/** What to say when an option holds something else. */
const COMPLAINTS = {
  lang: 'cli.lang-unknown',
  year: 'cli.year-unreadable',
  'as-of': 'refusal.day-unreadable',
  period: 'refusal.period-unreadable',
  column: 'cli.column-unreadable',
  also: 'cli.also-unknown',
  'reply-by': 'refusal.day-unreadable',
  deadline: 'cli.deadline-unreadable',
  calendar: 'cli.calendar-unknown',
  format: 'cli.format-unknown',
  jobs: 'cli.jobs-unreadable',
} as const satisfies Readonly<Record<keyof z.infer<typeof OPTION_VALUES>, MessageCode>>;

type Command = 'read' | 'check' | 'summarise' | 'compare' | 'send' | 'collect' | 'add' | 'share' | 'export';

interface Option {
  readonly type: 'boolean' | 'string';
  readonly multiple?: true;
  readonly short?: string;
  /** The commands that take it. */
  readonly commands: readonly Command[];
  /** It means something with `-o` only: `cli.<option>-needs-output` says so. */
  readonly needsOutput?: true;
}

const ALL: readonly Command[] = ['read', 'check', 'summarise', 'compare', 'send', 'collect', 'add', 'share', 'export'];
/** Commands that take as many files as there are. */
const MANY: ReadonlySet<Command> = new Set(['collect', 'export']);
const OF_A_PLAN: readonly Command[] = ['read', 'check', 'summarise', 'compare', 'send', 'collect', 'add', 'export'];

/** Every option: how it is written, where it belongs, what it needs. docs/cli.md tells them and is held to this table. */
export const OPTIONS = {
  json: { type: 'boolean', commands: ['read', 'check', 'summarise', 'compare', 'send', 'collect', 'add', 'share'] },
  lang: { type: 'string', commands: ALL },
  year: { type: 'string', commands: OF_A_PLAN },
  sheets: { type: 'string', multiple: true, commands: OF_A_PLAN },
  hidden: { type: 'boolean', commands: OF_A_PLAN },
  column: { type: 'string', multiple: true, commands: OF_A_PLAN },
  catalogue: { type: 'string', commands: OF_A_PLAN },
  'as-of': { type: 'string', commands: ['check', 'summarise', 'send', 'export'] },
  output: {
    type: 'string',
    short: 'o',
    commands: ['check', 'summarise', 'compare', 'send', 'collect', 'add', 'share', 'export'],
  },
  mark: { type: 'boolean', commands: ['check'], needsOutput: true },
  period: { type: 'string', commands: ['summarise', 'send', 'collect', 'export'] },
  calendar: { type: 'string', commands: ['summarise', 'send'] },
  values: { type: 'boolean', commands: ['summarise'], needsOutput: true },
  also: { type: 'string', commands: ['summarise'], needsOutput: true },
  docx: { type: 'string', commands: ['summarise'] },
  meeting: { type: 'string', commands: ['summarise'] },
  letters: { type: 'string', commands: ['summarise'] },
  'unit-sheets': { type: 'string', commands: ['summarise'] },
  'reply-by': { type: 'string', commands: ['summarise', 'send'] },
  jobs: { type: 'string', commands: ['summarise', 'export'] },
  format: { type: 'string', commands: ['export'] },
  schema: { type: 'boolean', commands: ['export'] },
  coordinating: { type: 'boolean', commands: ['send'] },
  update: { type: 'boolean', commands: ['collect'], needsOutput: true },
  'add-columns': { type: 'boolean', commands: ['collect'], needsOutput: true },
  content: { type: 'string', commands: ['add'] },
  lead: { type: 'string', multiple: true, commands: ['add'] },
  deadline: { type: 'string', commands: ['add'] },
  field: { type: 'string', commands: ['add'] },
  coordinators: { type: 'string', commands: ['add'] },
  product: { type: 'string', commands: ['add'] },
  number: { type: 'string', commands: ['add'] },
  into: { type: 'string', commands: ['add'] },
  'tabs-only': { type: 'boolean', commands: ['share'] },
  'with-hidden': { type: 'boolean', commands: ['share'] },
  'with-comments': { type: 'boolean', commands: ['share'] },
  help: { type: 'boolean', short: 'h', commands: ALL },
  version: { type: 'boolean', short: 'v', commands: ALL },
} as const satisfies Readonly<Record<string, Option>>;

/** The option that names the file of a paper. */
export const PAPER_OPTIONS = {
  report: 'docx',
  meeting: 'meeting',
  letters: 'letters',
  'unit-sheets': 'unit-sheets',
} as const satisfies Readonly<Record<PaperKind, keyof typeof OPTIONS>>;

type Values = ReturnType<typeof parseStrictly>['values'];
type Checked = z.infer<typeof OPTION_VALUES>;

/** A complaint about the arguments, without the language that it is made in. */
type Complaint = Message<
  | 'cli.option-unknown'
  | 'cli.option-needs-value'
  | 'cli.option-takes-no-value'
  | 'cli.option-not-here'
  | 'cli.command-unknown'
  | 'cli.file-not-named'
  | 'cli.too-many-files'
  | 'cli.compare-needs-two'
  | 'cli.paper-twice'
  | Lacking
  | (typeof COMPLAINTS)[keyof typeof COMPLAINTS]
>;

/** Options that mean something with `-o` only. */
type NeedingOutput = {
  [Name in keyof typeof OPTIONS]: (typeof OPTIONS)[Name] extends { readonly needsOutput: true } ? Name : never;
}[keyof typeof OPTIONS];

type Lacking =
  | 'cli.share-needs-output'
  | 'cli.send-needs-output'
  | 'cli.forms-not-named'
  | 'cli.add-lacks'
  | 'cli.reply-by-needs-letters'
  | 'cli.period-not-named'
  | 'cli.parquet-needs-output'
  | `cli.${NeedingOutput}-needs-output`;

/** Reads the arguments after the program's name. */
export function readArguments(args: readonly string[]): CliRequest | UsageProblem {
  const language = languageOf(args);
  const tokens = tokensOf(args);
  const complain = (complaint: Complaint): UsageProblem => ({ ...complaint, language });

  const illWritten = tokens.map(writtenWrongly).find((complaint) => complaint !== null);
  if (illWritten) return complain(illWritten);
  const { values, positionals } = parseStrictly(args);
  if (values.version === true) return { command: 'version', language };
  const [command, ...files] = positionals;
  if (values.help === true || command === undefined || command === 'help') return { command: 'help', language };

  if (!isCommand(command)) return complain({ code: 'cli.command-unknown', params: { command } });
  const stray = tokens.map((token) => misplaced(token, command)).find((complaint) => complaint !== null);
  if (stray) return complain(stray);
  const wanted = command === 'compare' ? 2 : 1;
  const needsFile = command !== 'export' || values.schema !== true;
  if (command === 'compare' && files.length < wanted) return complain({ code: 'cli.compare-needs-two', params: {} });
  if (needsFile && files.length < wanted) return complain({ code: 'cli.file-not-named', params: { command } });
  if (command === 'collect' && files.length < 2) return complain({ code: 'cli.forms-not-named', params: {} });
  const rest = MANY.has(command) ? [] : files.slice(wanted);
  if (rest.length > 0) return complain({ code: 'cli.too-many-files', params: { extra: rest.join(' ') } });
  const checked = OPTION_VALUES.safeParse(values);
  if (!checked.success) return complain(complaintOf(checked.error, values));
  const lacking = lackingOf(command, values);
  if (lacking) return complain({ code: lacking, params: {} });
  const twice = namedTwice(Object.values(papersOf(values)));
  if (twice !== undefined) return complain({ code: 'cli.paper-twice', params: { file: twice } });
  return requestOf(command, files, values, checked.data, language);
}

/** What a command cannot do without; null where nothing is missing. */
function lackingOf(command: Command, values: Values): Lacking | null {
  if (command === 'share' && values.output === undefined) return 'cli.share-needs-output';
  if (command === 'send' && values.output === undefined) return 'cli.send-needs-output';
  const isTold = [values.content, values.lead?.[0], values.deadline].every(
    (text) => text !== undefined && text.trim() !== '',
  );
  if (command === 'add' && !isTold) return 'cli.add-lacks';
  if ((command === 'summarise' || command === 'send') && values.period === undefined) return 'cli.period-not-named';
  if (command === 'summarise' && values['reply-by'] !== undefined && values.letters === undefined)
    return 'cli.reply-by-needs-letters';
  if (values.output !== undefined) return null;
  if (values.format === 'parquet' && values.schema !== true) return 'cli.parquet-needs-output';
  const name = Object.keys(OPTIONS).find((each): each is NeedingOutput => {
    const isNeeding = optionOf(each)?.needsOutput === true;
    return isNeeding && values[each as keyof Values] !== undefined;
  });
  return name === undefined ? null : `cli.${name}-needs-output`;
}

/** Makes the request of values that were found right. */
function requestOf(
  command: Command,
  files: readonly string[],
  values: Values,
  checked: Checked,
  language: Language,
): CliRequest {
  // An earlier version stands before the file at hand, forms stand behind it.
  const file = (command === 'compare' ? files.at(-1) : files[0]) ?? '';
  const json = values.json === true;
  const output = values.output ?? null;
  if (command === 'share') {
    const tabsOnly = values['tabs-only'] === true;
    const kept = { withHidden: values['with-hidden'] === true, withComments: values['with-comments'] === true };
    return { command, file, json, language, output: output ?? '', tabsOnly, ...kept };
  }
  const plan: PlanRequest = {
    year: checked.year ?? null,
    sheets: values.sheets ?? [],
    hidden: values.hidden === true,
    columns: checked.column ?? [],
    catalogue: values.catalogue ?? null,
  };
  const asOf = checked['as-of'] ?? null;
  const jobs = checked.jobs ?? null;
  if (command === 'export') {
    const { format, period = null } = checked;
    return { command, files, language, ...plan, format, period, asOf, output, jobs, schema: values.schema === true };
  }
  const common: CommonRequest = { file, json, language, ...plan };
  if (command === 'read') return { command, ...common };
  if (command === 'compare') return { command, ...common, earlier: files[0] ?? '', output };
  if (command === 'add') {
    if (checked.deadline === undefined) throw new Error('A task without a time was not refused');
    return {
      command,
      ...common,
      content: values.content ?? '',
      leads: values.lead ?? [],
      coordinating: values.coordinators ?? null,
      due: checked.deadline,
      product: values.product ?? null,
      field: values.field ?? null,
      sheet: values.into ?? null,
      number: values.number ?? null,
      output,
    };
  }
  if (command === 'check') return { command, ...common, asOf, output, mark: values.mark === true };
  if (command === 'collect') {
    const flags = { update: values.update === true, addColumns: values['add-columns'] === true };
    return { command, ...common, returned: files.slice(1), period: checked.period ?? null, output, ...flags };
  }
  if (checked.period === undefined) throw new Error('A summary without a period was not refused');
  if (command === 'send') {
    const { period, calendar } = checked;
    const replyBy = checked['reply-by'] ?? null;
    const coordinating = values.coordinating === true;
    return { command, ...common, period, asOf, calendar, output: output ?? '', coordinating, replyBy };
  }
  return {
    command,
    ...common,
    period: checked.period,
    asOf,
    calendar: checked.calendar,
    output,
    values: values.values === true,
    also: checked.also ?? [],
    papers: papersOf(values),
    replyBy: checked['reply-by'] ?? null,
    jobs,
  };
}

/** The first of some paths that comes again, however it is written. */
function namedTwice(files: readonly string[]): string | undefined {
  const paths = files.map((file) => path.resolve(file));
  return files.find((_, index) => paths.indexOf(paths[index] ?? '') < index);
}

function papersOf(values: Values): SummariseRequest['papers'] {
  const named = PAPER_KINDS.map((kind) => [kind, values[PAPER_OPTIONS[kind]]] as const);
  return Object.fromEntries(named.filter(([, file]) => file !== undefined));
}

/** Tells a problem from a request. */
export function isUsageProblem(request: CliRequest | UsageProblem): request is UsageProblem {
  return 'code' in request;
}

function isCommand(text: string): text is Command {
  return (ALL as readonly string[]).includes(text);
}

type Token = ReturnType<typeof tokensOf>[number];

function optionOf(name: string): Option | undefined {
  return (OPTIONS as Readonly<Record<string, Option | undefined>>)[name];
}

/** What is wrong with how an option is written, whatever the command; null for nothing. */
function writtenWrongly(token: Token): Complaint | null {
  if (token.kind !== 'option') return null;
  const { name, rawName, value, inlineValue } = token;
  const type = optionOf(name)?.type;
  const params = { option: rawName };
  if (type === undefined) return { code: 'cli.option-unknown', params };
  if (type === 'boolean') return value === undefined ? null : { code: 'cli.option-takes-no-value', params };
  const given = value !== undefined && value !== '' && (inlineValue || !value.startsWith('-'));
  return given ? null : { code: 'cli.option-needs-value', params };
}

/** An option that the command does not take; null for any other. */
function misplaced(token: Token, command: Command): Complaint | null {
  if (token.kind !== 'option' || optionOf(token.name)?.commands.includes(command) === true) return null;
  return { code: 'cli.option-not-here', params: { option: token.rawName, command } };
}

/** The first option whose value cannot be read, in words. */
function complaintOf(error: z.ZodError, values: Readonly<Record<string, unknown>>): Complaint {
  const option = String(error.issues[0]?.path[0]) as keyof typeof COMPLAINTS;
  return { code: COMPLAINTS[option], params: { value: String(values[option]) } };
}

function parseStrictly(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
}

function tokensOf(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true }).tokens;
}

/** The language asked for, even where the rest of the line cannot be read, so that the complaint is in it. */
function languageOf(args: readonly string[]): Language {
  const index = args.indexOf('--lang');
  return (index >= 0 && args[index + 1] === 'en') || args.includes('--lang=en') ? 'en' : 'vi';
}
