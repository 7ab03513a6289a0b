/** The emulated Excel for a real browser: the page holds Microsoft's library, the workbook stays in Node. */
import type { Page } from 'playwright-core';
import type { ExcelHost, HostAnswer } from './host';

const LOCALE = 'vi-VN';
/** Outer page of "Excel on the web"; the library trusts this host name. Nothing is fetched from it. */
export const WEB_HOST_PAGE = 'https://excel.officeapps.live.com/host.html';

interface Frame {
  /** JSON of the requirement sets. */
  readonly matrix: string;
  readonly locale: string;
  readonly addIn: string;
}

function frameOf(host: ExcelHost, addIn: string): Frame {
  return { matrix: JSON.stringify({ ExcelApi: String(host.excelApi) }), locale: LOCALE, addIn };
}

function answerTo(host: ExcelHost): (text: string, flags: number) => HostAnswer {
  return (text, flags) => host.answer(text, flags);
}

/**
 * Makes a page believe that it is the pane of Excel for Windows. Call before `goto`; answer office.js from the npm copy
 * (`guardedPage` with `office`).
 */
export async function installWindowsHost(page: Page, host: ExcelHost): Promise<void> {
  await page.exposeFunction('__officeHost', answerTo(host));
  await page.addInitScript(windowsHost, frameOf(host, ''));
}

/** Runs in the page: `window.external` as Excel's COM object. Must not refer to anything outside. */
function windowsHost(frame: Frame): void {
  type Answer = { body?: string; refusal?: number };
  const safeArray = (values: unknown[]): unknown => ({ toArray: () => values, dimensions: () => 1 });
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'tiendo-test',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => 1066,
    GetAppDataLocale: () => 1066,
    GetDocUrl: () => 'C:\\Kế hoạch.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => frame.matrix,
    GetHostFullVersion: () => '16.0.14334.20244',
    GetInitialDisplayMode: () => 0,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0 }),
  };
  const members = {
    GetHostInfo: () => `_host_Info=Excel$Win32$16.01$${frame.locale}$telemetry$$$0`,
    GetContext: () => context,
    Execute(id: number, given: { toArray?: () => unknown[] } | unknown[], done: (result: unknown) => void) {
      if (id !== 93) {
        done(safeArray([0, null]));
        return;
      }
      const outer = Array.isArray(given) ? given : (given.toArray?.() ?? []);
      const message = (Array.isArray(outer[0]) ? outer[0] : outer) as unknown[];
      const ask = (window as unknown as Record<string, (text: unknown, flags: unknown) => Promise<Answer>>)[
        '__officeHost'
      ];
      void ask?.(message[4], message[6]).then((answer) => {
        done(safeArray(answer.body === undefined ? [answer.refusal ?? 5001] : [0, 200, safeArray([]), answer.body]));
      });
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (code: number) => void) => done(0),
    UnregisterEvent: (_id: number, _target: string, done: (code: number) => void) => done(0),
  };
  Object.assign((window as unknown as Record<string, object>)['external'] ?? {}, members);
}

/**
 * Opens the add-in's page in a frame of an outer page that speaks the protocol of Excel on the web; nothing is put into
 * the add-in's own frame. The context must answer the add-in's addresses and office.js; this adds the outer page.
 * @param addIn address of the pane
 */
export async function openInWebHost(page: Page, host: ExcelHost, addIn: string): Promise<void> {
  host.platform = 'OfficeOnline';
  await page.exposeFunction('__officeHost', answerTo(host));
  const script = `(${webHost.toString()})(${JSON.stringify(frameOf(host, addIn))});`;
  const body = `<!doctype html><meta charset="utf-8"><body style="margin:0"><script>${script}</script>`;
  await page.route(WEB_HOST_PAGE, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(WEB_HOST_PAGE);
}

/** Runs in the outer page. Must not refer to anything outside. */
function webHost(frame: Frame): void {
  type Request = {
    _messageType: number;
    _actionName: string;
    _conversationId: string;
    _correlationId: number;
    _data: unknown;
  };
  type Answer = { body?: string; refusal?: number };
  const info = `Excel|Web|16.01|${frame.locale}|corr|||0`;
  const inner = document.createElement('iframe');
  inner.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: info,
    xdmInfo: `conversation|tiendo-test|${location.href}`,
    serializerVersion: '1',
  });
  inner.style.cssText = 'border:0;width:100vw;height:100vh';
  inner.src = `${frame.addIn}?_host_Info=${encodeURIComponent(info.replace(/\|/g, '$'))}`;
  const context = {
    _id: 'tiendo-test',
    _appName: 16,
    _appVersion: '16.0',
    _appUILocale: frame.locale,
    _dataLocale: frame.locale,
    _docUrl: 'https://tep.example/ke-hoach.xlsx',
    _clientMode: 1,
    _settings: {},
    _reason: 0,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'corr',
    _requirementMatrix: frame.matrix,
    _hostFullVersion: '16.0.0.0',
    _initialDisplayMode: 0,
  };
  const ask = (window as unknown as Record<string, (text: unknown, flags: unknown) => Promise<Answer>>)['__officeHost'];
  const answer = async (request: Request): Promise<unknown> => {
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') return context;
    if (request._actionName !== 'executeMethod') return { Version: 1, Error: 0 };
    const data = request._data as { DdaMethod: { DispatchId: number }; ArrayData?: unknown[] };
    if (data.DdaMethod.DispatchId !== 93) return { Version: 1, Error: 0 };
    const result = await ask?.(data.ArrayData?.[4], data.ArrayData?.[6]);
    if (result?.body === undefined) return { Version: 1, Error: result?.refusal ?? 5001 };
    return { Version: 1, Error: 0, Data: [200, [], result.body] };
  };
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (typeof event.data !== 'string') return;
    const request = JSON.parse(event.data) as Request;
    if (request._messageType !== 0) return;
    void answer(request).then((data) => {
      const { _actionName, _conversationId, _correlationId } = request;
      const response = {
        _messageType: 1,
        _actionName,
        _conversationId,
        _correlationId,
        _origin: location.origin,
        _errorCode: 0,
        _responseType: 0,
        _data: data,
      };
      (event.source as Window).postMessage(JSON.stringify(response), event.origin);
    });
  });
  document.body.append(inner);
}
