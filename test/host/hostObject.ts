/** What the protocol knows of the object model: PascalCase members of these classes are what Excel's objects can do here. */

/** An error as Excel answers it inside a batch. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

export abstract class HostObject {
  /** Name of the type in `Excel`, for its metadata. */
  abstract readonly typeName: string;
  /** What an Instantiate action answers; the library rewrites its paths with it. */
  identity(): Record<string, unknown> {
    return {};
  }
}

export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];
}

/** Refuses what the host does not emulate, loudly. */
export function notImplemented(what: string): never {
  throw new HostError('NotImplemented', `emulated host: ${what} is not implemented`);
}
