/** Names of the summary tabs. They are a contract with other programs: Vietnamese in every language. */
import type { Say } from '../../../messages/say';
import type { Period } from '../../time/types';
import { quarterNumeral } from '../text/periodName';

/** Returns the name of the list of a period: "DS Tháng 07-2023" beside "TH Tháng 07-2023". */
export function listTabName(period: Period, say: Say): string {
  return say('report.tab.list', { period: summaryTabName(period, say).replace(/^TH /, '') });
}

/** Returns the tab name of a period: "TH Tháng 07-2023", "TH Quý III-2023", "TH 6 tháng đầu năm-2023", "TH Năm 2023". */
export function summaryTabName(period: Period, say: Say): string {
  const year = String(period.year);
  switch (period.kind) {
    case 'month':
      return say('report.tab.month', { month: String(period.from).padStart(2, '0'), year });
    case 'quarter':
      return say('report.tab.quarter', { quarter: quarterNumeral(period), year });
    case 'half':
      return say(period.from === 1 ? 'report.tab.first-half' : 'report.tab.second-half', { year });
    case 'nine-months':
      return say('report.tab.nine-months', { year });
    case 'year':
      return say('report.tab.year', { year });
  }
}
