/** Reads the command line into a request, or says in one sentence what is wrong with it. */
import { parseArgs } from 'node:util';
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
}

export interface HelpRequest {
  readonly command: 'help' | 'version';
  readonly language: Language;
}

export type CliRequest = ReadRequest | CheckRequest | SummariseRequest | HelpRequest;

/** What is wrong with the arguments: a message code with its parameters. */
export interface UsageProblem {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly language: Language;
}

const COMMON = ['json', 'lang', 'year', 'sheets', 'hidden', 'catalogue', 'help', 'version'];
const OPTIONS_OF: Readonly<Record<string, readonly string[]>> = {
  read: COMMON,
  check: [...COMMON, 'as-of', 'output', 'mark'],
  summarise: [...COMMON, 'period', 'as-of', 'calendar', 'output'],
};
const CALENDARS: readonly string[] = ['calendar', 'cchc', 'nd09'];

const OPTION_TYPES = {
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

  if (values.lang !== undefined && values.lang !== 'vi' && values.lang !== 'en')
    return problem('lang-unknown', { value: values.lang });
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
  if (values.year !== undefined && !/^(19|20|21)\d\d$/.test(values.year))
    return problem('year-unreadable', { value: values.year });

  const common: CommonRequest = {
    file,
    json: values.json === true,
    language,
    year: values.year === undefined ? null : Number(values.year),
    sheets: values.sheets ?? [],
    hidden: values.hidden === true,
    catalogue: values.catalogue ?? null,
  };
  if (command === 'read') return { command, ...common };

  const asOfText = values['as-of'];
  const asOf = asOfText === undefined ? null : parseIsoDate(asOfText);
  if (asOfText !== undefined && asOf === null)
    return { code: 'refusal.day-unreadable', params: { value: asOfText }, language };
  const output = values.output ?? null;
  if (command === 'check') {
    if (values.mark === true && output === null) return problem('mark-needs-output');
    return { command, ...common, asOf, output, mark: values.mark === true };
  }

  if (values.period === undefined) return problem('period-not-named');
  const period = parsePeriod(values.period);
  if (!period) return { code: 'refusal.period-unreadable', params: { value: values.period }, language };
  const calendar = values.calendar ?? 'calendar';
  if (!CALENDARS.includes(calendar)) return problem('calendar-unknown', { value: calendar });
  return { command: 'summarise', ...common, period, asOf, calendar: calendar as CalendarName, output };
}

/** Tells a problem from a request. */
export function isUsageProblem(request: CliRequest | UsageProblem): request is UsageProblem {
  return 'code' in request;
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
