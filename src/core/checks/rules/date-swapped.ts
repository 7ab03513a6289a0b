import { dueRemarkFindings } from '../dueFindings';
import { atCell } from '../finding';
import { progressRemarks } from '../remarks';
import type { SwapProof } from '../../time/types';
import type { ParamsOf } from '../params';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';

/** A date whose day and month were exchanged by a program of another locale, as far as the readers could prove it. */
export const rule: CheckRule<'date-swapped'> = {
  code: 'date-swapped',
  *find(context) {
    yield* dueRemarkFindings(context, 'date-swapped', ({ part, suggestion, proof }) =>
      paramsOf(part, suggestion, proof),
    );
    yield PAUSE;
    for (const task of context.tasks) {
      for (const { meaning, part, suggestion, proof } of progressRemarks(task, 'date-swapped')) {
        yield atCell(context, task, meaning, { part, suggestion, params: paramsOf(part, suggestion, proof) });
      }
    }
  },
};

function paramsOf(part: string, meant: string | null, proof: SwapProof | undefined): ParamsOf<'date-swapped'> {
  return { part, meant: meant ?? '', proof: proof?.kind ?? 'order', evidence: proof?.evidence ?? '' };
}
