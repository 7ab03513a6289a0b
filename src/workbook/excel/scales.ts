/** Colour scales of a tab of ours: conditional formats by value. */
import type { ScaleDraft, TabDraft } from '../../core/draft/types';
import { areaAddress } from './bands';

/** Queues the colour scales of a draft; those that stood there are removed by the caller before. */
export function queueScales(sheet: Excel.Worksheet, draft: TabDraft): void {
  for (const scale of draft.scales ?? []) {
    const criteria = criteriaOf(scale);
    if (criteria !== null) addScale(sheet.getRange(areaAddress(scale.area)), criteria);
  }
}

/** Queues one colour scale. */
export function addScale(range: Excel.Range | Excel.RangeAreas, criteria: Excel.ConditionalColorScaleCriteria): void {
  range.conditionalFormats.add('ColorScale').colorScale.criteria = criteria;
}

function criteriaOf({ points }: ScaleDraft): Excel.ConditionalColorScaleCriteria | null {
  const [low, ...others] = points.map(({ value, colour }): Excel.ConditionalColorScaleCriterion => {
    return { type: 'Number', formula: String(value), color: `#${colour}` };
  });
  const high = others.pop();
  const [middle] = others;
  if (low === undefined || high === undefined) return null;
  return middle === undefined ? { minimum: low, maximum: high } : { minimum: low, midpoint: middle, maximum: high };
}
