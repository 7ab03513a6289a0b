/** What is told apart in colour is told apart in grey too, reckoned as a printer and a screen do. */
import { SHADES, STEP_FILLS } from '../../../src/core/draft/shades';
import { STYLES } from '../../../src/core/draft/styles';
import { COUNT_SERIES } from '../../../src/core/report/summary/countChart';

/** Grey of a colour, 0 black to 255 white (ITU-R BT.601, as printers turn colours into grey). */
function grey(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2). */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** Least distance of greys that hold on a bad printer: of states that a reader must not mix up, and of neighbours in a bar. */
const FAR = 75;
const NEAR = 25;
/** Of steps whose cells hold their figures as well. */
const STEP = 20;
/** Least contrast of small letters (WCAG 2, AA). */
const READABLE = 4.5;

test('done, in progress and late are far apart in grey, hatched or not', () => {
  const greys = [SHADES.done, SHADES.inProgress, SHADES.overdue].map(({ plain }) => grey(plain));
  expect(greys).toEqual([...greys].sort((a, b) => a - b));
  for (const [at, each] of greys.slice(1).entries()) expect(each - (greys[at] ?? 0)).toBeGreaterThanOrEqual(FAR);
  expect(SHADES.overdue.hatching).not.toBeNull();
});

test('parts that can stand side by side in a bar differ in grey, and no two hatchings are alike', () => {
  const shades = COUNT_SERIES.map(([, shade]) => shade);
  for (const [at, { plain }] of shades.slice(1).entries())
    expect(Math.abs(grey(plain) - grey(shades[at]?.plain ?? ''))).toBeGreaterThanOrEqual(NEAR);
  const hatchings = shades.flatMap(({ hatching }) => hatching ?? []);
  expect(new Set(hatchings).size).toBe(hatchings.length);
});

test('figures on a bar can be read, those on a hatching on the white that they are given', () => {
  for (const { plain, ink, hatching } of Object.values(SHADES)) {
    expect(contrast(plain, ink)).toBeGreaterThanOrEqual(READABLE);
    if (hatching !== null) expect(contrast('FFFFFF', ink)).toBeGreaterThanOrEqual(READABLE);
  }
});

test('the steps of the board go from light to dark in one hue, and black figures are read on each', () => {
  const greys = STEP_FILLS.map(grey);
  for (const [at, each] of greys.slice(1).entries()) expect((greys[at] ?? 0) - each).toBeGreaterThanOrEqual(STEP);
  expect(255 - (greys[0] ?? 0)).toBeGreaterThanOrEqual(STEP);
  for (const fill of STEP_FILLS) {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(fill.slice(at, at + 2), 16));
    expect(red < green && green < blue).toBe(true);
    expect(contrast(fill, '000000')).toBeGreaterThanOrEqual(READABLE);
  }
  expect((['step-1', 'step-2', 'step-3', 'step-4'] as const).map((name) => STYLES[name].fill)).toEqual(STEP_FILLS);
});
