/**
 * Forms that the engine does not yet read as the rules say. They are left out of the generated plans, so that the tests
 * tell new faults from known ones. `TIENDO_PROPERTY_ALL=1` puts all of them in; who mends one deletes its line here.
 */

/** Form → what is read today. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  // Right alone, wrong in company
  ['names: line break for a space, no catalogue', 'a name that never stands unbroken is cut at its comma'],
  ['names: capitals, no catalogue', '"PHÒNG PHÒNG, CHỐNG SẠT LỞ" met once is two units'],
  ['rows: fields with a lead', 'a task without a lead or time takes those of its field: no rule says which is right'],
  ['rows: agenda item with its dash in the text', 'a piece of the item above'],
]);

/** Returns false for a form that is left out today. */
export function isIn(form: string): boolean {
  return process.env['TIENDO_PROPERTY_ALL'] === '1' || !LEFT_OUT.has(form);
}

/** Returns the forms that are in, in their order. */
export function thoseIn<Form extends { readonly id: string }>(forms: readonly Form[]): readonly Form[] {
  return forms.filter(({ id }) => isIn(id));
}
