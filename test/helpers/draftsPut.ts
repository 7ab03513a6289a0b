import type { TabDraft } from '../../src/core/draft/types';
import type { FakePort } from './fakePort';

/** Returns the drafts of all tabs that are put into a workbook from now on, in their order; it grows with every write. */
export function draftsPut(port: FakePort): readonly TabDraft[] {
  const drafts: TabDraft[] = [];
  const putTabs = port.putTabs.bind(port);
  port.putTabs = (given, ...rest) => {
    drafts.push(...given);
    return putTabs(given, ...rest);
  };
  return drafts;
}
