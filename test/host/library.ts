/** Loads Microsoft's own Excel library, unmodified, into the realm of the test. One load per test file: it defines globals. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const OFFICE_JS_DIST = path.join(__dirname, '..', '..', 'node_modules', '@microsoft', 'office-js', 'dist');

type Globals = Record<string, unknown>;

/** What the library asks for when a request is to be sent: a "safe array" and a callback. */
export type RequestSender = (message: readonly unknown[], answer: (result: unknown) => void) => void;

interface OsfNamespace {
  DDA: { RichApi: { executeRichApiRequestAsync: RequestSender } };
}

let loaded = false;

/**
 * Loads the library for Excel for Windows into the current global and points its requests to `send`. Call again to swap
 * hosts. `isSetSupported` becomes `Office.context.requirements`, and members above it are refused by the library itself.
 * `register` hears of scripts that ask to be told of changes: the library tells its own host of that, by another way than
 * requests.
 */
export function useLibrary(
  send: RequestSender,
  isSetSupported: (set: string, version?: string) => boolean,
  register: () => void = () => undefined,
): void {
  const globals = globalThis as unknown as Globals;
  if (!loaded) {
    globals['window'] ??= globalThis;
    if (globals['navigator'] === undefined) globals['navigator'] = { userAgent: 'test' };
    const source = readFileSync(path.join(OFFICE_JS_DIST, 'excel-win32-16.01.debug.js'), 'utf8');
    // Indirect eval: the realm of the test file, so that arrays and errors are the test's own.
    (0, eval)(source);
    loaded = true;
  }
  const osf = globals['OSF'] as OsfNamespace & Globals;
  const dda = osf.DDA as unknown as Globals;
  dda['RichApi'] = { ...(dda['RichApi'] as Globals | undefined), executeRichApiRequestAsync: send };
  globals['Office'] = { context: { requirements: { isSetSupported } } };
  const extension = globals['OfficeExtension'] as { CommonUtility: Globals };
  const { WorksheetCollection } = globals['Excel'] as { WorksheetCollection: { prototype: object } };
  Object.defineProperty(WorksheetCollection.prototype, 'onChanged', {
    configurable: true,
    get(this: { context: unknown }) {
      const { context } = this;
      return {
        add() {
          register();
          return { context, remove: () => undefined };
        },
      };
    },
  });
  extension.CommonUtility['_doApiNotSupportedCheck'] = true;
}
