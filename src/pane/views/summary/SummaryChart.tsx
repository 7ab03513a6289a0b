import { summaryBars } from '../../../app/summary/summaryChart';
import type { Bar } from '../../../app/summary/summaryChart';
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
        {shown.map(({ title, colour }) => (
          <li key={title}>
            <span className="td-swatch" style={{ background: `#${colour}` }} />
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
                {bar.parts.map(({ title, count, colour }) =>
                  count === 0 ? null : (
                    <span
                      key={title}
                      className="td-bar-part"
                      title={`${title}: ${String(count)}`}
                      style={{ flexGrow: count, background: `#${colour}` }}
                    />
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

function barSentence({ name, total, parts }: Bar, say: Say): string {
  const named = parts
    .filter(({ count }) => count > 0)
    .map(({ title, count }) => say('summary.chart.part', { count, title: title.toLowerCase() }));
  return say('summary.chart.bar', { name, total, parts: named.join(', ') });
}
