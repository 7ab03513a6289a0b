/** What a write of tabs finds: what stands where they go, and the drafts with the names that their tables can have. */
import { requireSignature } from '../../core/draft/signature';
import type { TabDraft } from '../../core/draft/types';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import { ownTabName } from '../ownTabName';
import type { WriteTexts } from '../port';
import { areaAddress } from './bands';
import type { BookFacts } from './bookFacts';
import type { Keep } from './briefly';
import type { Journal, TabBefore, TabEntry, TabFormatting } from './journal';
import { readTabsBefore } from './tabSnapshot';
import type { SheetFacts, TabSnapshot, StandingTab } from './tabSnapshot';
import { tablesOf, withFreeTableNames, withTableNames } from './tables';
import type { DissolvedTable } from './tables';

/** How tabs are put into the workbook. */
export interface PutOptions {
  /** Enters tabs that may have been written in part into the journal; returns the name of the entry. */
  readonly keep: (entries: readonly TabEntry[]) => string;
  /** Whether the tab of a draft is likely to stand: of one that does not, less is asked. Missing where nothing is known. */
  readonly mayStand?: (draft: TabDraft) => boolean;
  /** What this Excel can tell of a sheet. */
  readonly tells: SheetFacts;
  /** What was told of the workbook as a whole just now, in the same action; missing where it is to be asked. */
  readonly told?: BookFacts | undefined;
  /** Keeps a range beyond its request; missing where Excel keeps all. */
  readonly keepRange?: Keep | undefined;
  /**
   * Clears the whole sheet of a standing tab before the write; returns the tables that stood on it. The former formatting is
   * read whatever the journal knows, and the first tab must stand.
   */
  readonly prepare?: (
    draft: TabDraft,
    tab: StandingTab,
    afterOthers: boolean,
    /** Told what stands there where somebody changed it since it was looked at. */
    onChanged: (formulas: readonly (readonly unknown[])[]) => void,
  ) => Promise<Outcome<readonly DissolvedTable[]>>;
}

/** A tab that is about to be written: what stands there, and the draft with the names that its tables can have. */
export interface LookedTab {
  readonly wanted: TabDraft;
  readonly draft: TabDraft;
  readonly snapshot: TabSnapshot;
  readonly before: TabBefore | null;
}

/** Looks at what stands where the drafts go. */
export async function lookAtTabs(
  context: Excel.RequestContext,
  drafts: readonly TabDraft[],
  texts: WriteTexts,
  journal: Journal,
  { tells, told, prepare, mayStand, keepRange }: PutOptions,
): Promise<Outcome<readonly LookedTab[]>> {
  for (const draft of drafts) requireSignature(draft);
  const knownOf = (draft: TabDraft): TabDraft | null =>
    draft.kind === 'ordinary' ? null : journal.draftOf(draft.identity);
  const looked = await readTabsBefore(context, drafts, {
    clearsAll: prepare !== undefined,
    wantLooks: (draft) => knownOf(draft) === null || prepare !== undefined,
    tells,
    told,
    mayStand,
    keepRange,
    unfinished: texts.unfinished,
  });
  if (!looked.ok) return looked;
  const [first] = drafts;
  if (prepare !== undefined && first !== undefined && looked.value[0]?.tab === null)
    return refused('sheet-missing', { sheet: first.title });
  const renamed = new Map<string, string>();
  const given: string[] = [];
  const named = drafts.map((draft, index) => {
    const free = withFreeTableNames(draft, [...(looked.value[index]?.takenTables ?? []), ...given]);
    for (const [at, { name }] of (free.tables ?? []).entries()) {
      const wanted = draft.tables?.[at]?.name ?? name;
      // Where two drafts want one name, each names its own table by it.
      if (!renamed.has(wanted)) renamed.set(wanted, name);
      given.push(name);
    }
    return free;
  });
  const tabs = drafts.flatMap((wanted, index): LookedTab[] => {
    const snapshot = looked.value[index];
    const draft = named[index];
    if (snapshot === undefined || draft === undefined) return [];
    const known = knownOf(wanted);
    return [
      {
        wanted,
        draft: tableCount(draft) > 0 ? draft : withTableNames(draft, renamed),
        snapshot,
        before:
          snapshot.tab === null
            ? null
            : {
                cells: snapshot.tab.cells,
                name: ownTabName(wanted.identity),
                nameFormula: snapshot.tab.nameFormula,
                area: snapshot.tab.area,
                whole: prepare !== undefined,
                draft: prepare === undefined ? known : null,
                formatting: withMerges(snapshot.tab.formatting, known, tells.mergedAreas),
                tables: known === null ? (snapshot.tab.formatting?.tables ?? []) : tablesOf(known),
              },
      },
    ];
  });
  return done(tabs);
}

/** Where this Excel cannot tell merged areas, those of the draft that this session wrote are taken. */
function withMerges(
  formatting: TabFormatting | null,
  known: TabDraft | null,
  mergedAreas: boolean,
): TabFormatting | null {
  return formatting === null || known === null || mergedAreas
    ? formatting
    : { ...formatting, merges: known.merges.map(areaAddress) };
}

/** Returns the hidden name of a tab; null for an ordinary sheet. */
export function nameOfTab(draft: TabDraft): string | null {
  return draft.kind === 'ordinary' ? null : ownTabName(draft.identity);
}

/** Returns 1 for a tab with tables: it is written before those without. */
export function tableCount({ tables = [] }: TabDraft): number {
  return Math.min(1, tables.length);
}
