/** The periods that a year can be reported by, for the choice in the pane. */
import { parsePeriod } from '../../app/period';
import type { Period } from '../../app/period';
import type { Say } from '../../messages/say';

const QUARTERS = ['I', 'II', 'III', 'IV'];

export interface PeriodChoices {
  readonly group: 'months' | 'quarters' | 'longer';
  readonly codes: readonly string[];
}

/** Returns the codes of the periods of the plan's years, by group. */
export function periodChoices(years: readonly number[]): readonly PeriodChoices[] {
  const of = (endings: readonly string[]) => years.flatMap((year) => endings.map((ending) => String(year) + ending));
  const months = Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`);
  return [
    { group: 'months', codes: of(months) },
    { group: 'quarters', codes: of(['-Q1', '-Q2', '-Q3', '-Q4']) },
    { group: 'longer', codes: of(['-H1', '-9M', '-H2', '']) },
  ];
}

/** Returns a period as the choice shows it: "Tháng 7/2023". */
export function periodTitle(period: Period, say: Say): string {
  const year = String(period.year);
  switch (period.kind) {
    case 'month':
      return say('pane.period.month', { month: String(period.from), year });
    case 'quarter':
      return say('pane.period.quarter', { quarter: QUARTERS[period.to / 3 - 1] ?? '', year });
    case 'half':
      return say(period.from === 1 ? 'pane.period.first-half' : 'pane.period.second-half', { year });
    case 'nine-months':
      return say('pane.period.nine-months', { year });
    case 'year':
      return say('pane.period.year', { year });
  }
}

/** Returns the title of a period code, as `parsePeriod` reads it. */
export function periodCodeTitle(code: string, say: Say): string {
  const period = parsePeriod(code);
  return period ? periodTitle(period, say) : code;
}
