/** What the leadership wrote under "Ý kiến chỉ đạo", on the report of a period and on its list. */

/** Adds the remarks of another sheet, by task key: where both sheets say something else about a task, both are kept, a line each. */
export function addRemarks(remarks: Map<string, string>, others: ReadonlyMap<string, string>): void {
  for (const [key, text] of others) {
    const before = remarks.get(key);
    remarks.set(key, before === undefined || before === text ? text : `${before}\n${text}`);
  }
}
