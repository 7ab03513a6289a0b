/** Names and writability of Excel's members, taken from the library's own metadata, so that none is typed by hand. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { OFFICE_JS_DIST } from './library';

export interface TypeSchema {
  /** Property as scripts write it → name on the wire and whether it may be set. */
  readonly scalars: ReadonlyMap<string, { readonly wire: string; readonly writable: boolean }>;
  readonly navigations: ReadonlySet<string>;
}

interface Prototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

let types: ReadonlyMap<string, TypeSchema> | null = null;

/** Returns the metadata of a type of `Excel`, such as `Range`; throws for a type that the library does not know. */
export function schemaOf(type: string): TypeSchema {
  types ??= readTypes();
  const schema = types.get(type);
  if (!schema) throw new Error(`the library has no type Excel.${type}`);
  return schema;
}

function readTypes(): ReadonlyMap<string, TypeSchema> {
  const sandbox: Record<string, unknown> = { navigator: { userAgent: 'test' }, setTimeout, clearTimeout, console };
  sandbox['window'] = sandbox;
  vm.createContext(sandbox);
  vm.runInContext(readFileSync(path.join(OFFICE_JS_DIST, 'excel-win32-16.01.debug.js'), 'utf8'), sandbox);
  const found = new Map<string, TypeSchema>();
  for (const [name, value] of Object.entries(sandbox['Excel'] as Record<string, unknown>)) {
    if (typeof value !== 'function') continue;
    const prototype = value.prototype as Prototype;
    const names = prototype._scalarPropertyNames ?? [];
    const scalars = new Map(
      names.map((property, at) => [
        property,
        {
          wire: prototype._scalarPropertyOriginalNames?.[at] ?? wireName(property),
          writable: prototype._scalarPropertyUpdateable?.[at] === true,
        },
      ]),
    );
    found.set(name, { scalars, navigations: new Set(prototype._navigationPropertyNames ?? []) });
  }
  return found;
}

/** Returns the name on the wire of a member (`freezePanes` → `FreezePanes`). */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
