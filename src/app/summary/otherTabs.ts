/** The tabs of ours beside summaries, for a question before one is written. Never writes. */
import type { OwnTab, WorkbookGrids } from '../../core/grid/grid';
import { foldCase } from '../../core/text/fold';
import type { Say } from '../../messages/say';
import type { OpenedPlan } from '../open/openPlan';

export interface OtherTab {
  readonly kind: Extract<OwnTab, 'board' | 'reminders' | 'agenda' | 'evaluation'>;
  /** The title that it will have if no sheet of the user's has it. */
  readonly title: string;
  /** The tab of ours that will be rewritten; null when a new one will be added. */
  readonly replaces: string | null;
}

/** Tabs of which each year has its own. */
const OF_A_YEAR: ReadonlySet<OtherTab['kind']> = new Set<OtherTab['kind']>(['board', 'evaluation']);

/** Returns the tabs that can be written of this plan: the board and the figures for judging of a year, the reminders, and the agenda where there is one. */
export function otherTabs(opened: OpenedPlan, year: number, say: Say): readonly OtherTab[] {
  const tab = (kind: OtherTab['kind'], title: string): OtherTab => {
    const standing = opened.grids.sheets.find(
      ({ own, name }) => own === kind && (!OF_A_YEAR.has(kind) || name === title || name.startsWith(`${title} (`)),
    );
    return { kind, title, replaces: standing?.name ?? null };
  };
  return [
    tab('board', say('report.tab.board', { year: String(year) })),
    tab('reminders', say('report.tab.reminders')),
    tab('evaluation', say('report.tab.evaluation', { year: String(year) })),
    ...(opened.plan.agenda.length === 0 ? [] : [tab('agenda', agendaTabTitle(opened.grids, say))]),
  ];
}

/** Returns the title of the tab for meetings: another one where the office has a sheet that is called so. */
export function agendaTabTitle({ sheets }: WorkbookGrids, say: Say): string {
  const title = say('agenda.tab');
  const isTaken = sheets.some(({ name, own }) => own === null && foldCase(name) === foldCase(title));
  return isTaken ? say('agenda.tab.other') : title;
}
