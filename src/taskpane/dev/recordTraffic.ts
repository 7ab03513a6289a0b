/**
 * Development only: records what Microsoft's library and Excel say to each other, for replay against the emulated Excel of
 * the tests. A recording holds the contents of cells.
 */

/** One request and its answer. */
export interface Exchange {
  /** The library's flags: 1 means that the request writes. */
  readonly flags: number;
  /** Actions and object paths, as the library sent them. */
  readonly request: unknown;
  /** What Excel answered; or the code with which it refused the whole request. */
  readonly answer: { readonly body: unknown } | { readonly refusal: number };
}

export interface Recording {
  readonly version: 1;
  /** Excel and its version, as the pane knows it. */
  readonly program: string;
  readonly exchanges: readonly Exchange[];
}

export interface Recorder {
  /** Ends the recording and returns it. */
  stop(): Recording;
}

type Send = (message: readonly unknown[], answer: (result: unknown) => void) => void;

interface Library {
  readonly OSF?: { readonly DDA?: { readonly RichApi?: { executeRichApiRequestAsync?: Send } } };
}

/** Places in the library's message to Excel. */
const BODY = 4;
const FLAGS = 6;
/** Place in Excel's answer. */
const ANSWER = 2;

/** Begins a recording; null where the library has no such seam. Everything goes on as before meanwhile. */
export function startRecording(program: string): Recorder | null {
  const seam = (globalThis as Library).OSF?.DDA?.RichApi;
  const send = seam?.executeRichApiRequestAsync;
  if (seam === undefined || send === undefined) return null;
  /** A slot for each request, in their order whatever the order of the answers; null while one is out. */
  const slots: (Exchange | null)[] = [];
  seam.executeRichApiRequestAsync = (message, answer) => {
    const at = slots.push(null) - 1;
    send(message, (result) => {
      slots[at] = exchangeOf(message, result);
      answer(result);
    });
  };
  return {
    stop: () => {
      seam.executeRichApiRequestAsync = send;
      return { version: 1, program, exchanges: slots.filter((slot) => slot !== null) };
    },
  };
}

function exchangeOf(message: readonly unknown[], result: unknown): Exchange {
  const { value, error } = result as { value?: { data?: unknown }; error?: { code?: number } };
  const body = listOf(value?.data)[ANSWER];
  return {
    flags: Number(message[FLAGS]),
    request: parsed(message[BODY]),
    answer: body === undefined ? { refusal: error?.code ?? 0 } : { body: parsed(body) },
  };
}

/** Excel for Windows gives arrays of its own kind. */
function listOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  const list = (data as { toArray?: () => unknown[] } | undefined)?.toArray?.();
  return list ?? [];
}

function parsed(text: unknown): unknown {
  return typeof text === 'string' ? (JSON.parse(text) as unknown) : text;
}
