import type { ChartSeries, Floating } from '../workbook/sheetLook';
import type { Say } from '../messages/say';

export interface FloatingBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface FloatingViewProps {
  readonly floating: Floating;
  readonly box: FloatingBox;
  readonly scale: number;
  readonly say: Say;
}

/** What lies over the cells: a chart of stacked bars as Excel draws it, anything else as an empty frame with its name. */
export function FloatingView({ floating, box, scale, say }: FloatingViewProps) {
  const { kind, title } = floating;
  if (kind === 'bars') {
    return (
      <svg
        className="sv-chart"
        role="img"
        aria-label={barsText(floating, say)}
        style={box}
        viewBox={`0 0 ${box.width / scale} ${box.height / scale}`}
      >
        <Bars floating={floating} width={box.width / scale} height={box.height / scale} />
      </svg>
    );
  }
  const name = say(`page.floating.${kind}`);
  return (
    <div className="sv-floating" role="img" aria-label={title ? `${name}: ${title}` : name} style={box}>
      {kind === 'shape' ? null : `${name}${title ? `: ${title}` : ''}`}
    </div>
  );
}

/** The bars as sentences, for those who do not see them. */
function barsText({ title, categories, series }: Floating, say: Say): string {
  const bars = categories.map((name, at) => {
    const parts = series
      .filter(({ values }) => (values[at] ?? 0) > 0)
      .map((each) => `${each.name.toLowerCase()} ${String(each.values[at] ?? 0)}`);
    return `${name}: ${parts.join(', ')}`;
  });
  return `${say('page.floating.chart')}: ${title}. ${bars.join('; ')}`;
}

const [TITLE, LEGEND, AXIS, MARGIN] = [38, 34, 24, 12];
/** Part of the width that names of bars may take. */
const NAMES = 0.32;
const LETTER = 6.4;

function Bars({
  floating,
  width,
  height,
}: {
  readonly floating: Floating;
  readonly width: number;
  readonly height: number;
}) {
  const { title, categories, series } = floating;
  const longest = Math.max(0, ...categories.map((name) => name.length)) * LETTER + 8;
  const left = MARGIN + Math.min(longest, width * NAMES);
  const right = width - MARGIN - 14;
  // As the chart is written: bars from the top down, their figures along the foot.
  const [top, bottom] = [TITLE, height - LEGEND - AXIS];
  const most = Math.max(
    1,
    ...categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)),
  );
  const step = tickStep(most);
  const end = Math.ceil(most / step) * step;
  const x = (value: number) => left + ((right - left) * value) / end;
  const slot = (bottom - top) / Math.max(1, categories.length);
  const thick = slot / 1.6;
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, at) => at * step);
  return (
    <>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#ffffff" stroke="#d9d9d9" />
      <defs>
        {series.map((each, at) => (
          <Hatching key={at} series={each} id={`sv-${String(at)}-${each.colour}`} />
        ))}
      </defs>
      <text x={width / 2} y={23} textAnchor="middle" className="sv-chart-title">
        {title}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={top} y2={bottom} stroke="#d9d9d9" />
          <text x={x(tick)} y={bottom + 17} textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {categories.map((name, at) => {
        let before = 0;
        const y = top + slot * at + (slot - thick) / 2;
        return (
          <g key={at}>
            <text x={left - 6} y={y + thick / 2 + 4} textAnchor="end">
              {fitted(name, left - MARGIN)}
            </text>
            {series.map((each, place) => {
              const value = each.values[at] ?? 0;
              if (value <= 0) return null;
              const [from, to] = [x(before), x(before + value)];
              before += value;
              return (
                <g key={place}>
                  <rect
                    x={from}
                    y={y}
                    width={to - from}
                    height={thick}
                    fill={fillOf(each, place)}
                    stroke="#404040"
                    strokeWidth={0.7}
                  />
                  <Figure value={value} x={(from + to) / 2} y={y + thick / 2} series={each} room={to - from} />
                </g>
              );
            })}
          </g>
        );
      })}
      <Legend series={series} width={width} y={height - LEGEND / 2} />
    </>
  );
}

function Figure({
  value,
  x,
  y,
  series,
  room,
}: {
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly series: ChartSeries;
  readonly room: number;
}) {
  const width = String(value).length * 7 + 4;
  if (room < width - 4) return null;
  return (
    <>
      {series.hatching === null ? null : <rect x={x - width / 2} y={y - 8} width={width} height={16} fill="#ffffff" />}
      <text
        x={x}
        y={y + 5}
        textAnchor="middle"
        className="sv-chart-figure"
        fill={series.hatching === null && isDark(series.colour) ? '#ffffff' : '#000000'}
      >
        {value}
      </text>
    </>
  );
}

function Legend({
  series,
  width,
  y,
}: {
  readonly series: readonly ChartSeries[];
  readonly width: number;
  readonly y: number;
}) {
  const shown = series
    .map((each, place) => ({ each, place }))
    .filter(({ each }) => each.values.some((value) => value > 0));
  const widths = shown.map(({ each }) => each.name.length * LETTER + 26);
  const total = widths.reduce((sum, one) => sum + one, 0);
  const squeeze = Math.min(1, (width - 2 * MARGIN) / Math.max(1, total));
  const start = (width - total * squeeze) / 2;
  return (
    <>
      {shown.map(({ each, place }, index) => {
        const before = widths.slice(0, index).reduce((sum, one) => sum + one, 0);
        const here = start + before * squeeze;
        return (
          <g key={place}>
            <rect
              x={here}
              y={y - 5}
              width={10}
              height={10}
              fill={fillOf(each, place)}
              stroke="#404040"
              strokeWidth={0.7}
            />
            <text x={here + 14} y={y + 4}>
              {fitted(each.name, (widths[index] ?? 0) * squeeze - 16)}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Hatching({ series: { hatching, colour }, id }: { readonly series: ChartSeries; readonly id: string }) {
  if (hatching === null) return null;
  const stroke = { stroke: `#${colour}`, strokeWidth: 1.6 };
  return (
    <pattern
      id={id}
      width={6}
      height={6}
      patternUnits="userSpaceOnUse"
      {...(hatching === 'slanting' ? { patternTransform: 'rotate(45)' } : {})}
    >
      <rect width={6} height={6} fill="#ffffff" />
      <line x1={0} x2={0} y1={0} y2={6} {...stroke} />
      {hatching === 'grid' ? <line x1={0} x2={6} y1={0} y2={0} {...stroke} /> : null}
    </pattern>
  );
}

function fillOf({ hatching, colour }: ChartSeries, place: number): string {
  return hatching === null ? `#${colour}` : `url(#sv-${String(place)}-${colour})`;
}

function fitted(text: string, room: number): string {
  const letters = Math.max(3, Math.floor(room / LETTER));
  return text.length <= letters ? text : `${text.slice(0, letters - 1)}…`;
}

/** Steps of an axis: 1, 2 or 5 times a power of ten, some eight of them. */
function tickStep(most: number): number {
  const rough = most / 8;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, rough))));
  return [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 10 * power;
}

function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}
