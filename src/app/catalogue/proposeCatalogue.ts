/** Use case: propose a catalogue of units for a workbook that has none. Never writes. */
import { proposeCatalogue } from '../../core/units/proposeCatalogue';
import type { ProposedUnit } from '../../core/units/proposeCatalogue';
import { KIND_HINTS } from '../../core/units/kindHints';
import type { OpenedPlan } from '../open/openPlan';

export {
  changeProposal,
  keepSpelling,
  longFormOf,
  mergeProposals,
  splitProposal,
} from '../../core/units/proposeCatalogue';
export type { ProposedUnit } from '../../core/units/proposeCatalogue';

/** Groups the spellings of the plan into units, those that lead in counted sheets first in the plan's own order. */
export function proposeFirstCatalogue({ plan }: OpenedPlan): ProposedUnit[] {
  const leads = new Set(plan.tasks.flatMap(({ lead }) => lead.units));
  return proposeCatalogue(plan.units, leads);
}

/** Returns the levels (cấp) that there are: those of the catalogue, else those that a proposal uses. */
export function knownKinds({ plan }: OpenedPlan): readonly string[] {
  const kinds = new Set((plan.catalogue?.units ?? []).map(({ kind }) => kind).filter((kind) => kind !== ''));
  return kinds.size > 0 ? [...kinds] : KIND_HINTS.map(({ kind }) => kind);
}
