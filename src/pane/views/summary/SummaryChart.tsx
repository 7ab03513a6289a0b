import { summaryBars } from '../../../app/summary/summaryChart';
import type { Bar, Hatching, Shade } from '../../../app/summary/summaryChart';
import type { PreparedSummary } from '../../../app/summary/summarise';
import type { Say } from '../../../messages/say';
import { usePane } from '../../pane';

/** A stacked bar for each row of the table; each bar is a sentence for those who do not see it. */
export function SummaryChart({ prepared }: { readonly prepared: PreparedSummary }) {
  const { say } = usePane();
  const bars = summaryBars(prepared, say);
  const most = Math.max(...bars.map(({ total }) => total));
  const [first] = bars;
  if (!first) return null;
  const shown = first.parts.filter((_, index) => bars.some(({ parts }) => (parts[index]?.count ?? 0) > 0));
  return (
    <figure className="td-chart" aria-labelledby="td-chart">
      <figcaption id="td-chart" className="td-heading">
        {say('summary.chart')}
      </figcaption>
      <ul className="td-legend" aria-hidden="true">
        {shown.map(({ title, shade }) => (
          <li key={title}>
            <span className="td-swatch" style={{ background: backgroundOf(shade) }} />
            {title}
          </li>
        ))}
      </ul>
      <ul>
        {bars.map((bar) => (
          <li key={bar.name} className="td-bar">
            <span className="td-hidden">{barSentence(bar, say)}</span>
            <span className="td-bar-name" aria-hidden="true">
              {bar.name}
            </span>
            <span className="td-bar-line" aria-hidden="true">
              <span className="td-bar-parts" style={{ width: `${String((100 * bar.total) / most)}%` }}>
                {bar.parts.map(({ title, count, shade }) =>
                  count === 0 ? null : (
                    <span
                      key={title}
                      className="td-bar-part"
                      title={`${title}: ${String(count)}`}
                      style={{ flexGrow: count, background: backgroundOf(shade), color: `#${shade.ink}` }}
                    >
                      <span className={shade.hatching === null ? undefined : 'td-bar-figure'}>{count}</span>
                    </span>
                  ),
                )}
              </span>
              <span className="td-bar-total">{bar.total}</span>
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Hatchings as CSS draws them; on the tab the program draws its own. */
const HATCHINGS: Readonly<Record<Hatching, (colour: string) => string>> = {
  slanting: (colour) => `repeating-linear-gradient(135deg, #${colour} 0 2px, #ffffff 2px 6px)`,
  upright: (colour) => `repeating-linear-gradient(90deg, #${colour} 0 1px, #ffffff 1px 5px)`,
  grid: (colour) =>
    `repeating-linear-gradient(180deg, #${colour} 0 1px, transparent 1px 5px), repeating-linear-gradient(90deg, #${colour} 0 1px, #ffffff 1px 5px)`,
};

function backgroundOf({ plain, colour, hatching }: Shade): string {
  return hatching === null ? `#${plain}` : HATCHINGS[hatching](colour);
}

function barSentence({ name, total, parts }: Bar, say: Say): string {
  const named = parts
    .filter(({ count }) => count > 0)
    .map(({ title, count }) => say('summary.chart.part', { count, title: title.toLowerCase() }));
  return say('summary.chart.bar', { name, total, parts: named.join(', ') });
}
