/** The emulated Excel: one workbook, its answers to the library's requests, a log of them, and faults on demand. */
import { HostWorkbook } from './cells';
import { HostError, HostObject } from './hostObject';
import { useLibrary } from './library';
import { WorkbookObject } from './model';
import type { Calculate, Desk } from './model';
import { RichApiServer } from './protocol';
import type { RequestBody } from './protocol';

/** Largest request and answer, in characters of JSON. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const WRITE_FLAG = 1;
const CELL_EDITING = 5004;

export interface LoggedRequest {
  /** Whether the library marked it as a write. */
  readonly write: boolean;
  readonly actions: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly body: RequestBody;
}

/** Answer of the host to one message: a body, or a code where the whole request was refused. */
export type HostAnswer = { readonly body: string } | { readonly refusal: number; readonly message: string };

/** Where a request fails: before, at its middle action, at its last one, or all of it is done and only the answer is lost. */
export type FaultPlace = 'before' | 'middle' | 'last' | 'lost';

class Service extends HostObject {
  readonly typeName = 'Service';
  NotifyActionHandlerReady(): void {
    // office.js says that it is ready; nothing follows.
  }
}

export class ExcelHost {
  readonly desk: Desk;
  /** Requests sent by scripts, in order; clean-up requests of the library apart. */
  readonly log: LoggedRequest[] = [];
  cleanups = 0;
  /** What Ctrl+Z would take back: emptied by every write of a script, and by asking to be told of changes (#2543, #4484). */
  ctrlZ: string[] = [];
  /** How often a script asked to be told of changes. */
  registrations = 0;
  /** The user is typing in a cell: every request is refused. */
  cellEditing = false;
  /** Highest ExcelApi set that this Excel has. */
  excelApi = 1.14;
  platform: 'PC' | 'OfficeOnline' = 'PC';
  /** Called as each request arrives: what other people do meanwhile. */
  beforeRequest: (() => void) | null = null;
  /** Makes another value of what every action answers: an Excel that answers otherwise. */
  alter: ((value: unknown) => unknown) | null = null;
  /** Fails the action with this number, counted from 1 over all requests from now on, or all that ask this. */
  private fault: { at: number | string; code: string; times: number } | null = null;
  private actionsSeen = 0;
  /** Fails the request with this number, counted from 1, or all from it on. */
  private requestFault: { at: number; code: string; where: FaultPlace; forGood: boolean } | null = null;
  private requestsSeen = 0;
  /** The action of the request at hand that fails, and how many of its actions were done. */
  private failing: { left: number; code: string } | null = null;
  private inCleanup = false;
  private readonly server: RichApiServer;

  constructor(readonly book: HostWorkbook = new HostWorkbook()) {
    this.desk = { book, calculate: () => null };
    this.server = new RichApiServer({
      root: new WorkbookObject(this.desk),
      beforeAction: (_, place) => this.beforeAction(place),
      service: () => new Service(),
    });
  }

  set calculate(calculate: Calculate) {
    this.desk.calculate = calculate;
  }

  /** Fails the n-th action (from 1) from now on. */
  failAtAction(at: number, code = 'GeneralException'): void {
    this.actionsSeen = 0;
    this.fault = { at, code, times: 1 };
  }

  /** Fails the next actions that ask this (`PageLayout.orientation`), all of them unless a number is given. */
  failAtPlace(place: string, code = 'GeneralException', times = Infinity): void {
    this.actionsSeen = 0;
    this.fault = { at: place, code, times };
  }

  /** Fails the n-th request (from 1) from now on; `forGood` all that follow too. */
  failAtRequest(at: number, code: string, where: FaultPlace, forGood = false): void {
    this.requestsSeen = 0;
    this.requestFault = { at, code, where, forGood };
  }

  /** Ends faults of requests; returns the number of requests since `failAtRequest`. */
  requestsHealed(): number {
    this.requestFault = null;
    return this.requestsSeen;
  }

  /** Ends faults; returns the number of actions since `failAtAction`. */
  healed(): number {
    this.fault = null;
    return this.actionsSeen;
  }

  isSetSupported(set: string, wanted: string | number = '1.1'): boolean {
    const version = String(wanted);
    if (set.toLowerCase() !== 'excelapi') return false;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [hasMajor = 0, hasMinor = 0] = this.excelApi.toFixed(2).split('.').map(Number);
    const highest = this.excelApi.toString().length > 3 ? hasMinor : Math.round(hasMinor / 10);
    return major < hasMajor || (major === hasMajor && minor <= highest);
  }

  /** Answers one request body of the library. */
  answer(text: string, flags: number): HostAnswer {
    this.beforeRequest?.();
    if (this.cellEditing) return { refusal: CELL_EDITING, message: 'Excel is in cell-editing mode.' };
    const body = JSON.parse(text) as RequestBody;
    const cleanup =
      body.Actions.every((action) => action.Name === '_RemoveReference' || action.ActionType === 1) &&
      body.Actions.some((action) => action.Name === '_RemoveReference');
    if (text.length > PAYLOAD_LIMIT)
      return { refusal: 5103, message: 'The request payload size has exceeded the limit.' };
    this.inCleanup = cleanup;
    this.book.inFrontBefore = this.book.active;
    const lost = cleanup ? null : this.beginRequest(body.Actions.length);
    const processed = this.altered(body, this.server.process(body));
    this.failing = null;
    const answer = JSON.stringify(lost === null ? processed : lostAnswer(lost));
    if (cleanup) this.cleanups += 1;
    else {
      const write = (flags & WRITE_FLAG) !== 0;
      if (write) this.ctrlZ = [];
      this.log.push({
        write,
        actions: body.Actions.length,
        requestBytes: text.length,
        answerBytes: answer.length,
        body,
      });
    }
    if (answer.length > PAYLOAD_LIMIT)
      return { refusal: 5104, message: 'The response payload size has exceeded the limit.' };
    return { body: answer };
  }

  /** Makes this host the one that `Excel.run` of this test talks to (pure Node, no browser). */
  install(): void {
    useLibrary(
      (message, callback) => {
        const answer = this.answer(String(message[4]), Number(message[6]));
        const result =
          'body' in answer
            ? { status: 'succeeded', value: { data: [200, [], answer.body] } }
            : { status: 'failed', error: { code: answer.refusal, message: answer.message } };
        queueMicrotask(() => callback(result));
      },
      (set, version) => this.isSetSupported(set, version),
      () => this.register(),
    );
  }

  /** Answers scripts that ask to be told of changes; nothing is ever told. */
  private register(): void {
    this.registrations += 1;
    this.ctrlZ = [];
  }

  /** Objects are called as they are: only what is asked of them is answered otherwise. */
  private altered(body: RequestBody, answer: Record<string, unknown>): Record<string, unknown> {
    const { alter } = this;
    if (alter === null) return answer;
    const made = new Set(body.Actions.filter(({ ActionType }) => ActionType === 1).map(({ Id }) => Id));
    const results = answer['Results'] as { readonly ActionId: number; readonly Value: unknown }[];
    return {
      ...answer,
      Results: results.map((result) =>
        made.has(result.ActionId) ? result : { ...result, Value: alter(result.Value) },
      ),
    };
  }

  /** Counts a request; returns the code of an answer that is to be lost. */
  private beginRequest(actions: number): string | null {
    this.requestsSeen += 1;
    const fault = this.requestFault;
    if (fault === null || this.requestsSeen < fault.at || (!fault.forGood && this.requestsSeen > fault.at)) return null;
    if (fault.where === 'lost') return fault.code;
    const left = { before: 0, middle: Math.floor(actions / 2), last: Math.max(0, actions - 1) }[fault.where];
    this.failing = { left, code: fault.code };
    return null;
  }

  private beforeAction(place: () => string): void {
    if (this.inCleanup) return;
    this.actionsSeen += 1;
    if (this.failing !== null) {
      if (this.failing.left === 0) throw new HostError(this.failing.code, 'There was an internal error.');
      this.failing.left -= 1;
    }
    const { fault } = this;
    if (fault === null || fault.times === 0) return;
    if (typeof fault.at === 'number' ? this.actionsSeen === fault.at : place() === fault.at) {
      fault.times -= 1;
      throw new HostError(fault.code, 'There was an internal error while processing the request.');
    }
  }
}

/** What arrives in place of the answer to a request that was done. */
function lostAnswer(code: string): Record<string, unknown> {
  const error = { Code: code, Message: 'The answer was lost.', Location: '', ActionIndex: 0, HttpStatusCode: 500 };
  return { Results: [], TraceIds: [], Error: error };
}
