/** Section of the report on the office's own indicators: how many are met, and each that is not, with its figures. */
import type { Say } from '../../../messages/say';
import { judgeIndicator } from '../../indicators/judge';
import type { Indicator, IndicatorJudgement } from '../../indicators/types';
import { countText } from '../text/figures';
import { amountText, planText, verdictText } from '../text/indicatorText';
import type { PaperBlock } from './types';
import { inSentence, listed } from './words';

/** Returns the section under its number; nothing where the workbook has no indicators. */
export function indicatorBlocks(indicators: readonly Indicator[], number: number, say: Say): readonly PaperBlock[] {
  if (indicators.length === 0) return [];
  const judged = indicators.map((indicator) => ({ indicator, ...judgeIndicator(indicator) }));
  const of = (fits: (each: IndicatorJudgement) => boolean): readonly Indicator[] =>
    judged.filter(fits).map(({ indicator }) => indicator);
  const met = of((each) => each.met === true);
  const missed = of((each) => each.met === false);
  const lasting = of(({ standing }) => standing !== null);
  const open = of(({ lack }) => lack !== null);
  const parts = [
    ...(met.length > 0 ? [say('paper.indicators.met', { count: countText(met.length, say) })] : []),
    ...(missed.length > 0 ? [say('paper.indicators.missed', { count: countText(missed.length, say) })] : []),
    ...(lasting.length > 0 ? [say('paper.indicators.lasting', { count: countText(lasting.length, say) })] : []),
    ...(open.length > 0 ? [say('paper.indicators.open', { count: countText(open.length, say) })] : []),
  ];
  const all = countText(indicators.length, say);
  const names = listed(
    met.map((indicator) => nameOf(indicator, say)),
    say,
  );
  const texts = [
    say('paper.indicators', { all, parts: listed(parts, say) }),
    ...(met.length > 0 ? [say('paper.indicators.met-names', { names })] : []),
    ...(missed.length > 0 ? [say('paper.indicators.missed-heading')] : []),
    ...missed.map((indicator) => missedText(indicator, say)),
    ...(lasting.length > 0 ? [say('paper.indicators.lasting-heading')] : []),
    ...lasting.map((indicator) => missedText(indicator, say)),
    ...(open.length > 0 ? [say('paper.indicators.open-heading')] : []),
    ...open.map((indicator) =>
      say('paper.indicators.open-line', { name: nameOf(indicator, say), lack: verdictText(indicator, say) }),
    ),
  ];
  return [
    { kind: 'heading', level: 2, text: say('paper.heading.indicators', { number: String(number) }) },
    ...texts.map((text) => ({ kind: 'paragraph', text }) as const),
  ];
}

/** "- Tỷ lệ giải ngân (%): thực hiện 76,3, kế hoạch 95 (đạt 80,3% kế hoạch)." */
function missedText(indicator: Indicator, say: Say): string {
  const figures = {
    name: nameOf(indicator, say),
    actual: inSentence(amountText(indicator.actual, say)),
    plan: inSentence(amountText(indicator.plan, say)),
  };
  const standing = planText(indicator, say);
  return standing === ''
    ? say('paper.indicators.missed-line', figures)
    : say('paper.indicators.missed-line.standing', { ...figures, standing });
}

function nameOf({ name, unit }: Indicator, say: Say): string {
  const text = inSentence(name);
  return unit === null ? text : say('paper.indicators.name', { name: text, unit });
}
