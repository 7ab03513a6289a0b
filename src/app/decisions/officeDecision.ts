/** What a person may decide about who papers are from. */
import type { Office } from '../../core/plan/office';
import type { Settings } from '../settings/document';
import type { Decision } from './decide';

/** Says who papers are from; null to take again what the plan itself says. */
export function describeOffice(office: Office | null): Decision {
  return {
    change: (settings) => ({ ...settings, office }),
    revert:
      ({ office: before }: Settings) =>
      (settings) => ({ ...settings, office: before }),
  };
}
