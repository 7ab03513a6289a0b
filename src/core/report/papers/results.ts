/** Section I of the report: what was reached, beside earlier periods, by unit and by field, and of the office's indicators. */
import type { Say } from '../../../messages/say';
import type { Indicator } from '../../indicators/types';
import type { Comparison } from '../../rollup/comparison';
import { hasSeveralLeads } from '../../rollup/severalLeads';
import { RemainingTally } from '../../rollup/remaining';
import { rowIndexes } from '../../rollup/rowIndexes';
import { Tally } from '../../rollup/tally';
import type { Counts, RollUp, UnitRow } from '../../rollup/types';
import { countText, figureText, rateText, tasksText } from '../text/figures';
import { LEFT_PARTS, headline, unitSentence } from '../text/headline';
import type { SentenceFigures } from '../text/headline';
import { unitRowName } from '../text/unitNames';
import { comparisonTexts } from './comparisonText';
import { indicatorBlocks } from './indicators';
import { TEXT_WIDTH } from './types';
import type { PaperBlock, PaperColumn, PaperTable } from './types';
import { listed } from './words';

/** Figures of the table per unit, with which a row adds up to its total. */
const FIGURES = ['total', 'onTime', 'late', 'within', 'overdue', 'ongoing', 'deferred', 'rate'] as const;
type Figure = (typeof FIGURES)[number];
/** Left out where every row has none. */
const MAY_BE_MISSING: ReadonlySet<Figure> = new Set(['late', 'within', 'ongoing', 'deferred']);

const NUMBER_WIDTH = 10;
/** Millimetres, with room for "Thường" in bold, be its marked letters those of a wider font. Names of units take what is left. */
const FIGURE_WIDTHS: Readonly<Partial<Record<Figure, number>>> = { ongoing: 17 };
const FIGURE_WIDTH = 12.4;
/** Of more fields each has a short sentence; of more units without work only the number is told. */
const FIELDS_IN_FULL = 4;
const NAMED_IDLE_UNITS = 3;

/** Returns the blocks below the heading of section I. */
export function resultBlocks(
  rollUp: RollUp,
  comparison: Comparison,
  indicators: readonly Indicator[],
  say: Say,
): readonly PaperBlock[] {
  const fields = fieldTexts(rollUp, say);
  return [
    { kind: 'heading', level: 2, text: say('paper.heading.general', { number: '1' }) },
    ...paragraphs([
      headline(rollUp, say),
      ...generalTexts(rollUp, say),
      ...comparisonTexts(rollUp.total, comparison, say),
    ]),
    { kind: 'heading', level: 2, text: say('paper.heading.units', { number: '2' }) },
    unitTable(rollUp, say),
    ...paragraphs(unitTexts(rollUp, say)),
    ...(fields.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: say('paper.heading.fields', { number: '3' }) } as const,
          ...paragraphs(fields),
        ]),
    ...indicatorBlocks(indicators, fields.length === 0 ? 3 : 4, say),
  ];
}

function paragraphs(texts: readonly string[]): PaperBlock[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/** What the headline leaves out. */
function generalTexts({ total, deferredInto }: RollUp, say: Say): readonly string[] {
  const texts: string[] = [];
  if (deferredInto > 0) texts.push(say('paper.deferred-into', { tasks: tasksText(deferredInto, say) }));
  if (total.cancelled > 0) texts.push(say('paper.cancelled', { tasks: tasksText(total.cancelled, say) }));
  if (total.carriedOver > 0) {
    const tasks = tasksText(total.carriedOver, say);
    texts.push(
      total.carriedDone === 0
        ? say('report.carried-text.none', { tasks })
        : say('report.carried-text', { tasks, done: tasksText(total.carriedDone, say) }),
    );
  }
  return texts;
}

function unitTable(rollUp: RollUp, say: Say): PaperTable {
  const figures = FIGURES.filter((figure) => !MAY_BE_MISSING.has(figure) || valueOf(rollUp.total, figure) !== 0);
  const shown = rollUp.rows.filter(isBusy);
  const rows = shown.map((row, index) => [
    String(index + 1),
    unitRowName(row, say),
    ...figures.map((figure) => figureOf(row.counts, figure, say)),
  ]);
  rows.push(['', say('report.total'), ...figures.map((figure) => figureOf(rollUp.total, figure, say))]);
  return {
    kind: 'table',
    columns: [
      { title: say('report.column.number'), width: NUMBER_WIDTH, align: 'centre' },
      {
        title: say('report.column.unit'),
        width: TEXT_WIDTH.upright - NUMBER_WIDTH - figures.reduce((sum, figure) => sum + widthOf(figure), 0),
        align: 'left',
      },
      ...figures.map((figure): PaperColumn => ({
        title: say(`paper.column.${figure}`),
        width: widthOf(figure),
        align: 'centre',
      })),
    ],
    rows,
    total: true,
    // Words of its heads are broken in larger letters.
    small: true,
  };
}

function widthOf(figure: Figure): number {
  return FIGURE_WIDTHS[figure] ?? FIGURE_WIDTH;
}

/** What a reader needs to add the table up. */
function unitTexts(rollUp: RollUp, say: Say): readonly string[] {
  const texts: string[] = [];
  if (hasSeveralLeads(rollUp)) texts.push(say('report.note.joint'));
  // Collectives and nobody are no units.
  const idle = rollUp.rows
    .filter((row) => !isBusy(row) && row.coordinating !== null)
    .map((row) => unitRowName(row, say));
  if (idle.length > NAMED_IDLE_UNITS) texts.push(say('paper.idle-units.many', { count: countText(idle.length, say) }));
  else if (idle.length > 0) texts.push(say('paper.idle-units', { units: listed(idle, say) }));
  return texts;
}

function isBusy({ counts }: UnitRow): boolean {
  return counts.total > 0;
}

function valueOf(counts: Counts, figure: Figure): number | null {
  return figure === 'within' ? counts.inProgress + counts.notStarted : counts[figure];
}

function figureOf(counts: Counts, figure: Figure, say: Say): string {
  if (figure === 'rate') return rateText(counts.rate, say);
  return figureText(valueOf(counts, figure) ?? 0, say);
}

/** A sentence for each field with a task, and one for the tasks without a field; none where the plan knows no fields. */
function fieldTexts(rollUp: RollUp, say: Say): readonly string[] {
  const busy = rollUp.fields.filter(({ counts }) => counts.total > 0);
  if (busy.length === 0) return [];
  const indexes = rowIndexes(rollUp);
  const remaining = rollUp.fields.map(() => new RemainingTally());
  const others = { tally: new Tally(), remaining: new RemainingTally() };
  for (const judged of rollUp.tasks) {
    const field = indexes.field(judged.task);
    if (field !== null) remaining[field - 1]?.add(judged);
    else {
      others.tally.add(judged);
      others.remaining.add(judged);
    }
  }
  const sentence = busy.length > FIELDS_IN_FULL ? shortSentence : unitSentence;
  const sentences = rollUp.fields.flatMap(({ name, counts }, index) => {
    const left = remaining[index]?.result();
    return counts.total === 0 || left === undefined ? [] : [sentence({ counts, remaining: left }, name, say)];
  });
  const counts = others.tally.counts();
  return counts.total === 0
    ? sentences
    : [...sentences, sentence({ counts, remaining: others.remaining.result() }, say('paper.other-fields'), say)];
}

/** Returns what is done of a field and what is left of it, by the classes of the table, in a line or two. */
function shortSentence(told: SentenceFigures, field: string, say: Say): string {
  const { counts, remaining } = told;
  const base = counts.total - counts.ongoing;
  if (base === 0) return unitSentence(told, field, say);
  const parts = LEFT_PARTS.filter((part) => remaining[part] > 0).map((part) =>
    say(`report.headline.part.${part}`, { count: countText(remaining[part], say) }),
  );
  if (counts.ongoing > 0) parts.push(say('paper.field.ongoing', { count: countText(counts.ongoing, say) }));
  return say('paper.field', {
    field,
    completed: countText(counts.completed, say),
    of: countText(base, say),
    rate: figureText(counts.rate ?? 0, say),
    left: parts.length === 0 ? '' : say('paper.field.left', { parts: listed(parts, say) }),
  });
}
