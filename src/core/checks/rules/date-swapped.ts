import { lookForDueRemarks } from '../dueFindings';
import { atCell } from '../finding';
import { progressRemarks } from '../remarks';
import type { SwapProof } from '../../time/types';
import type { ParamsOf } from '../issueParams';
import type { CheckRule } from '../types';

/** A date whose day and month were exchanged by a program of another locale, as far as the readers could prove it. */
export const rule: CheckRule<'date-swapped'> = {
  code: 'date-swapped',
  createLook() {
    const lookAtDue = lookForDueRemarks<'date-swapped'>('date-swapped', ({ part, suggestion, proof }) =>
      paramsOf(part, suggestion, proof),
    );
    return (task, context, tell) => {
      lookAtDue(task, context, tell);
      for (const { meaning, part, suggestion, proof } of progressRemarks(task, 'date-swapped')) {
        tell(atCell(context, task, meaning, { part, suggestion, params: paramsOf(part, suggestion, proof) }));
      }
    };
  },
};

function paramsOf(part: string, meant: string | null, proof: SwapProof | undefined): ParamsOf<'date-swapped'> {
  return { part, meant: meant ?? '', proof: proof?.kind ?? 'order', evidence: proof?.evidence ?? '' };
}
