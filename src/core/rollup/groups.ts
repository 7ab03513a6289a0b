/** Rows of a roll-up by a name that people typed (field, director, collective): grouped by folded name, shown in its most frequent form. */
import { fold, foldCase } from '../text/fold';
import { Tally } from './tally';

interface Group {
  readonly key: string;
  readonly tally: Tally;
  /** Form as typed (spaces folded) → how often it stands in the plan, in the order of first mention. */
  readonly forms: Map<string, number>;
}

/** Groups of equal names (case, spaces, Unicode form), in the order of first mention. */
export class NamedGroups {
  private readonly groups = new Map<string, Group>();
  /** Folding is the dear part and few names are distinct. */
  private readonly keys = new Map<string, string>();

  /** Notes one mention of a name in the plan and gives its group's counter. A blank name has none. */
  mention(name: string): Tally | null {
    const key = this.keyOf(name);
    if (key === '') return null;
    let group = this.groups.get(key);
    if (group === undefined) {
      group = { key, tally: new Tally(), forms: new Map() };
      this.groups.set(key, group);
    }
    const form = fold(name);
    group.forms.set(form, (group.forms.get(form) ?? 0) + 1);
    return group.tally;
  }

  /** Gives the groups with their folded name and most frequent form (the first on a tie). */
  *all(): Iterable<{ readonly key: string; readonly name: string; readonly tally: Tally }> {
    for (const { key, tally, forms } of this.groups.values()) yield { key, tally, name: mostFrequent(forms) };
  }

  private keyOf(name: string): string {
    let key = this.keys.get(name);
    if (key === undefined) {
      key = foldCase(name);
      this.keys.set(name, key);
    }
    return key;
  }
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  let best = '';
  let bestCount = 0;
  for (const [form, count] of forms) {
    if (count > bestCount) [best, bestCount] = [form, count];
  }
  return best;
}
