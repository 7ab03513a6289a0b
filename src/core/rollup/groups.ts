/** Rows of a roll-up by a name that people typed (field, director, collective): grouped by folded name, shown in its most frequent form (counting rule 10). */
import { fold } from '../text/fold';
import { Tally } from './tally';
import { mostFrequent } from '../text/mostFrequent';

interface Group {
  readonly key: string;
  readonly tally: Tally;
  /** Forms in the order of first mention. */
  readonly forms: Form[];
}

/** One way to write a name, spaces folded. */
interface Form {
  readonly name: string;
  mentions: number;
}

/** Groups of equal names (case, spaces, Unicode form), in the order of first mention. */
export class NamedGroups {
  private readonly groups = new Map<string, Group>();
  /** Every text met, as typed: folding is dear and few texts are distinct. Null for blank ones. */
  private readonly known = new Map<string, { readonly group: Group; readonly form: Form } | null>();

  /** Notes one mention of a name in the plan and returns its group's counter. A blank name has none. */
  mention(text: string): Tally | null {
    let place = this.known.get(text);
    if (place === undefined) {
      place = this.place(text);
      this.known.set(text, place);
    }
    if (place === null) return null;
    place.form.mentions += 1;
    return place.group.tally;
  }

  /** Returns the groups with their folded name and most frequent form (the first on a tie). */
  *all(): Iterable<{ readonly key: string; readonly name: string; readonly tally: Tally }> {
    for (const { key, tally, forms } of this.groups.values()) {
      const name = mostFrequent(forms.map(({ name: form, mentions }) => [form, mentions])) ?? '';
      yield { key, tally, name };
    }
  }

  private place(text: string): { readonly group: Group; readonly form: Form } | null {
    const name = fold(text);
    if (name === '') return null;
    const key = name.toLowerCase();
    let group = this.groups.get(key);
    if (group === undefined) {
      group = { key, tally: new Tally(), forms: [] };
      this.groups.set(key, group);
    }
    let form = group.forms.find((each) => each.name === name);
    if (form === undefined) {
      form = { name, mentions: 0 };
      group.forms.push(form);
    }
    return { group, form };
  }
}
