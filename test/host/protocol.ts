/** The server side of "ProcessQuery": object paths, actions, queries, references, errors. It knows nothing of sheets. */
import { HostCollection, HostError, HostObject, notImplemented } from './hostObject';
import { schemaOf, wireName } from './schema';

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ServerHooks {
  readonly root: HostObject;
  /** Called before each action, with what it asks (`Range.select`); may throw a `HostError` (fault injection). */
  beforeAction(action: Action, place: () => string): void;
  /** Accepts calls of services beside the workbook, such as the one that office.js sends at its start. */
  service(name: string): HostObject;
}

type Members = Record<string, unknown>;

/** Answers requests for one workbook. References live as long as the server. */
export class RichApiServer {
  private readonly references = new Map<string, HostObject>();
  private lastReference = 0;

  constructor(private readonly hooks: ServerHooks) {}

  /** Number of objects that the library holds (tracked ranges). */
  get referenceCount(): number {
    return this.references.size;
  }

  /** Runs the actions in order up to the first error; what was done before it stays done, as in Excel. */
  process(request: RequestBody): Record<string, unknown> {
    const results: unknown[] = [];
    const scope = new RequestScope(request.ObjectPaths, this.hooks, this.references);
    for (const [index, action] of request.Actions.entries()) {
      try {
        this.hooks.beforeAction(action, () => scope.locationOf(action));
        const result = this.run(action, scope);
        if (result !== undefined) results.push({ ActionId: action.Id, Value: result });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const Location = scope.locationOf(action);
        return {
          Results: results,
          TraceIds: [],
          Error: { Code: error.code, Message: error.message, Location, ActionIndex: index, HttpStatusCode: 400 },
        };
      }
    }
    return { Results: results, TraceIds: [] };
  }

  private run(action: Action, scope: RequestScope): unknown {
    if (action.ActionType === 5) return null;
    const target = scope.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return target === null ? null : { ...target.identity(), ...this.referenceOf(target) };
      case 2:
        return target === null ? null : this.query(target, action.QueryInfo?.Select ?? []);
      case 3:
        return target === null ? undefined : this.method(target, action, scope);
      case 4:
        if (target !== null) setProperty(target, action.Name, scope.argumentsOf(action.ArgumentInfo)[0]);
        return undefined;
      default:
        return notImplemented(`action type ${action.ActionType}`);
    }
  }

  private method(target: HostObject, action: Action, scope: RequestScope): unknown {
    if (action.Name === '_KeepReference') {
      this.lastReference += 1;
      this.references.set(`${target.typeName}:${this.lastReference}`, target);
      return undefined;
    }
    const values = scope.argumentsOf(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') {
      this.references.delete(String(values[0]));
      return undefined;
    }
    const result = callMethod(target, action.Name, values);
    return result instanceof HostObject ? result.identity() : result;
  }

  private referenceOf(target: HostObject): Record<string, string> {
    for (const [id, kept] of this.references) if (kept === target) return { _ReferenceId: id };
    return {};
  }

  private query(target: HostObject, select: readonly string[]): Record<string, unknown> {
    const answer: Record<string, unknown> = { ...target.identity(), ...this.referenceOf(target) };
    const { scalars, navigations } = schemaOf(target.typeName);
    const nested = new Map<string, string[]>();
    const ofItems: string[] = [];
    for (const path of select) {
      const [first = '', ...rest] = path.split('/');
      const scalar = scalars.get(first);
      if (rest.length === 0 && scalar) answer[scalar.wire] = readMember(target, scalar.wire);
      else if (navigations.has(first)) nested.set(first, [...(nested.get(first) ?? []), rest.join('/')]);
      else if (target instanceof HostCollection) ofItems.push(first === 'items' ? rest.join('/') : path);
      // Excel itself ignores an unknown name; a test must not.
      else throw new HostError('InvalidArgument', `${target.typeName} has no property ${path}`);
    }
    for (const [name, paths] of nested) {
      const child = readMember(target, wireName(name));
      answer[wireName(name)] = child instanceof HostObject ? this.query(child, paths) : null;
    }
    if (target instanceof HostCollection) answer['_Items'] = target.items().map((item) => this.query(item, ofItems));
    return answer;
  }
}

/** The object paths of one request; each is evaluated once. */
class RequestScope {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly hooks: ServerHooks,
    private readonly references: ReadonlyMap<string, HostObject>,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.evaluate(this.pathOf(id));
    this.resolved.set(id, object);
    return object;
  }

  argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, at) => {
      const id = ids[at];
      return typeof id === 'number' && id > 0 ? this.resolve(id) : value;
    });
  }

  locationOf(action: Action): string {
    const name = action.Name.charAt(0).toLowerCase() + action.Name.slice(1);
    const target = this.resolved.get(action.ObjectPathId);
    if (target) return name === '' ? target.typeName : `${target.typeName}.${name}`;
    const path = this.paths[String(action.ObjectPathId)];
    const parent = path?.ParentObjectPathId === undefined ? null : this.resolved.get(path.ParentObjectPathId);
    const method = path?.Name ?? '';
    return `${parent?.typeName ?? 'Workbook'}.${method.charAt(0).toLowerCase()}${method.slice(1)}`;
  }

  private pathOf(id: number): ObjectPath {
    const path = this.paths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `object path ${id} is missing`);
    return path;
  }

  private evaluate(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === 1) return this.hooks.root;
    if (path.ObjectPathType === 2) return this.hooks.service(path.Name);
    if (path.ObjectPathType === 6) {
      const kept = this.references.get(path.Name);
      if (!kept) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
      return kept;
    }
    if (path.ObjectPathType === 7) return null;
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const value =
      path.ObjectPathType === 4
        ? readMember(parent, path.Name)
        : callMethod(parent, path.ObjectPathType === 5 ? 'GetItem' : path.Name, this.argumentsOf(path.ArgumentInfo));
    if (value !== null && !(value instanceof HostObject)) return notImplemented(`${parent.typeName}.${path.Name}`);
    return value;
  }
}

function readMember(target: HostObject, wire: string): unknown {
  if (!(wire in target)) notImplemented(`${target.typeName}.${wire}`);
  return (target as unknown as Members)[wire];
}

function callMethod(target: HostObject, name: string, values: readonly unknown[]): unknown {
  const method = (target as unknown as Members)[name];
  if (typeof method !== 'function') return notImplemented(`${target.typeName}.${name}()`);
  return (method as (this: HostObject, ...given: unknown[]) => unknown).apply(target, [...values]);
}

function setProperty(target: HostObject, wire: string, value: unknown): void {
  const scalars = [...schemaOf(target.typeName).scalars.values()];
  const scalar = scalars.find((candidate) => candidate.wire === wire);
  if (!scalar) throw new HostError('ApiNotFound', `${target.typeName} has no property ${wire}`);
  if (!scalar.writable) throw new HostError('InvalidOperation', `${target.typeName}.${wire} cannot be set`);
  if (!(wire in target)) notImplemented(`setting ${target.typeName}.${wire}`);
  (target as unknown as Members)[wire] = value;
}
