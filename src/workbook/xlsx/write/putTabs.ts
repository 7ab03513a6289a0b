import type { TabDraft } from '../../../core/report/types';
import type { Steps } from '../../../core/work/steps';
import type { OpcPackage } from '../opc/opcPackage';
import { refuse } from '../refuse';

export function* putTabs(_opc: OpcPackage, _drafts: readonly TabDraft[]): Steps<string[]> {
  yield { stage: 'write', done: 0 };
  return refuse('host-failed');
}
