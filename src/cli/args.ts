/** Reads the command line into a request, or says in one sentence what is wrong with it. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ALSO_TABS } from './alsoTabs';
import type { AlsoTab } from './alsoTabs';
import { parseIsoDate, parsePeriod } from '../app/period';
import type { CalendarDate, CalendarName, Period } from '../app/period';
import type { Language } from '../messages/say';

interface CommonRequest {
  readonly file: string;
  readonly json: boolean;
  readonly language: Language;
  readonly year: number | null;
  readonly sheets: readonly string[];
  readonly hidden: boolean;
  /** Path of a workbook whose catalogue sheet wins over the book's. */
  readonly catalogue: string | null;
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
  /** Path of the Word document that the period's report is written to. */
  readonly docx: string | null;
}

export interface ShareRequest {
  readonly command: 'share';
  readonly file: string;
  readonly json: boolean;
  readonly language: Language;
  readonly output: string;
  /** Nothing but our tabs. */
  readonly tabsOnly: boolean;
}

export interface HelpRequest {
  readonly command: 'help' | 'version';
  readonly language: Language;
}

export type CliRequest = ReadRequest | CheckRequest | SummariseRequest | ShareRequest | HelpRequest;

/** What is wrong with the arguments: a message code with its parameters. */
export interface UsageProblem {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly language: Language;
}

const COMMON = ['json', 'lang', 'year', 'sheets', 'hidden', 'catalogue', 'help', 'version'];
/** Command → names of its options. */
export const OPTIONS_OF: Readonly<Record<string, readonly string[]>> = {
  read: COMMON,
  check: [...COMMON, 'as-of', 'output', 'mark'],
  summarise: [...COMMON, 'period', 'as-of', 'calendar', 'output', 'values', 'also', 'docx'],
  share: ['json', 'lang', 'output', 'tabs-only', 'help', 'version'],
};

/** Text that a reader of the house understands; what it does not understand is an issue at that option. */
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
  also: readBy(parseAlso).optional(),
  calendar: z.enum(['calendar', 'cchc', 'nd09'] satisfies readonly CalendarName[]).default('calendar'),
});

/** What to say when an option holds something else. */
const COMPLAINTS: Readonly<Record<keyof z.infer<typeof OPTION_VALUES>, string>> = {
  lang: 'cli.lang-unknown',
  year: 'cli.year-unreadable',
  'as-of': 'refusal.day-unreadable',
  period: 'refusal.period-unreadable',
  also: 'cli.also-unknown',
  calendar: 'cli.calendar-unknown',
};

/** Every option and how it is written; docs/cli.md tells them and is held to this table. */
export const OPTION_TYPES = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  year: { type: 'string' },
  sheets: { type: 'string', multiple: true },
  hidden: { type: 'boolean' },
  catalogue: { type: 'string' },
  'as-of': { type: 'string' },
  output: { type: 'string', short: 'o' },
  mark: { type: 'boolean' },
  period: { type: 'string' },
  calendar: { type: 'string' },
  values: { type: 'boolean' },
  also: { type: 'string' },
  docx: { type: 'string' },
  'tabs-only': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Reads the arguments after the program's name. */
export function readArguments(args: readonly string[]): CliRequest | UsageProblem {
  const language = languageOf(args);
  const problem = (code: string, params: UsageProblem['params'] = {}): UsageProblem => ({
    code: `cli.${code}`,
    params,
    language,
  });

  const tokens = tokensOf(args);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const type = (OPTION_TYPES as Readonly<Record<string, { type: string } | undefined>>)[token.name]?.type;
    if (type === undefined) return problem('option-unknown', { option: token.rawName });
    if (
      type === 'string' &&
      (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-')))
    ) {
      return problem('option-needs-value', { option: token.rawName });
    }
    if (type === 'boolean' && token.value !== undefined)
      return problem('option-takes-no-value', { option: token.rawName });
  }
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTION_TYPES,
    allowPositionals: true,
    strict: true,
  });

  if (values.version === true) return { command: 'version', language };
  const [command, file, ...rest] = positionals;
  if (values.help === true || command === undefined || command === 'help') return { command: 'help', language };

  const allowed = OPTIONS_OF[command];
  if (!allowed) return problem('command-unknown', { command });
  for (const token of tokens) {
    if (token.kind === 'option' && !allowed.includes(token.name))
      return problem('option-not-here', { option: token.rawName, command });
  }
  if (file === undefined) return problem('file-not-named', { command });
  if (rest.length > 0) return problem('too-many-files', { extra: rest.join(' ') });
  const checked = OPTION_VALUES.safeParse(values);
  if (!checked.success) return complaintOf(checked.error, values, language);
  if (command === 'share') {
    if (values.output === undefined) return problem('share-needs-output');
    const { json, output, 'tabs-only': tabsOnly } = values;
    return { command, file, json: json === true, language, output, tabsOnly: tabsOnly === true };
  }
  const { year, period, calendar, also, 'as-of': asOf } = checked.data;

  const common: CommonRequest = {
    file,
    json: values.json === true,
    language,
    year: year ?? null,
    sheets: values.sheets ?? [],
    hidden: values.hidden === true,
    catalogue: values.catalogue ?? null,
  };
  if (command === 'read') return { command, ...common };

  const output = values.output ?? null;
  if (command === 'check') {
    if (values.mark === true && output === null) return problem('mark-needs-output');
    return { command, ...common, asOf: asOf ?? null, output, mark: values.mark === true };
  }

  if (!period) return problem('period-not-named');
  if (also !== undefined && output === null) return problem('also-needs-output');
  if (values.values === true && output === null) return problem('values-needs-output');
  return {
    command: 'summarise',
    ...common,
    period,
    asOf: asOf ?? null,
    calendar,
    output,
    values: values.values === true,
    also: also ?? [],
    docx: values.docx ?? null,
  };
}

/** Tells a problem from a request. */
export function isUsageProblem(request: CliRequest | UsageProblem): request is UsageProblem {
  return 'code' in request;
}

/** The first option whose value cannot be read, in words. */
function complaintOf(error: z.ZodError, values: Readonly<Record<string, unknown>>, language: Language): UsageProblem {
  const option = String(error.issues[0]?.path[0]) as keyof typeof COMPLAINTS;
  return { code: COMPLAINTS[option], params: { value: String(values[option]) }, language };
}

function tokensOf(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTION_TYPES, allowPositionals: true, strict: false, tokens: true })
    .tokens;
}

/** The language asked for, even where the rest of the line cannot be read, so that the complaint is in it. */
function languageOf(args: readonly string[]): Language {
  const index = args.indexOf('--lang');
  return (index >= 0 && args[index + 1] === 'en') || args.includes('--lang=en') ? 'en' : 'vi';
}
