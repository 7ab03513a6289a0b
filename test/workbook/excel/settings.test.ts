import { openOffice, runner } from './office';

const SETTINGS = '{"version":1,"words":{"a<b & \\"c\\"":"done"}}';

async function settingsRead(port: ReturnType<typeof openOffice>['port']): Promise<string | undefined> {
  const read = await port.read(runner);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.settings;
}

async function put(port: ReturnType<typeof openOffice>['port'], settings: string | null): Promise<string> {
  const receipt = await port.putSettings(settings, runner);
  if (!receipt.ok) throw new Error(receipt.refusal.code);
  return receipt.value.entry;
}

test('settings stand in one custom XML part of our namespace and are read without a request more', async () => {
  const { host, port } = openOffice();
  expect(await settingsRead(port)).toBeUndefined();
  host.book.xmlParts.push({ id: 'other', xml: '<a xmlns="urn:other">x</a>' });
  await put(port, SETTINGS);
  expect(host.book.xmlParts.map(({ xml }) => xml)).toEqual([
    '<a xmlns="urn:other">x</a>',
    '<settings xmlns="urn:tiendo:settings" version="1">{"version":1,"words":{"a&#60;b &#38; \\"c\\"":"done"}}</settings>',
  ]);
  host.log.length = 0;
  expect(await settingsRead(port)).toBe(SETTINGS);
  expect(host.log.map((request) => request.write)).toEqual([false, false, false]);
});

test('each write of settings is taken back if it still stands', async () => {
  const { host, port } = openOffice();
  const first = await put(port, '{"a":1}');
  const second = await put(port, '{"a":2}');
  expect(host.book.xmlParts).toHaveLength(1);
  expect(await port.undo(first)).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
  expect(await port.undo(second)).toEqual({ ok: true, value: undefined });
  expect(await settingsRead(port)).toBe('{"a":1}');
  const third = await put(port, null);
  expect(host.book.xmlParts).toEqual([]);
  expect(await port.undo(third)).toEqual({ ok: true, value: undefined });
  expect(await port.undo(first)).toEqual({ ok: true, value: undefined });
  expect(host.book.xmlParts).toEqual([]);
});

test('of several parts of ours one is left by the next write, and a damaged one is not taken for none', async () => {
  const { host, port } = openOffice();
  host.book.xmlParts.push(
    { id: 'one', xml: '<settings xmlns="urn:tiendo:settings"><damaged/></settings>' },
    { id: 'two', xml: '<settings xmlns="urn:tiendo:settings">{}</settings>' },
  );
  expect(await settingsRead(port)).toContain('<damaged/>');
  await put(port, '{"a":1}');
  expect(host.book.xmlParts).toHaveLength(1);
  expect(await settingsRead(port)).toBe('{"a":1}');
});

test('a workbook that cannot be written is left alone', async () => {
  const { host, port } = openOffice();
  host.book.readOnly = true;
  expect(await port.putSettings('{}', runner)).toMatchObject({ ok: false, refusal: { code: 'workbook-read-only' } });
  host.book.readOnly = false;
  host.cellEditing = true;
  expect(await port.putSettings('{}', runner)).toMatchObject({ ok: false, refusal: { code: 'cell-editing' } });
  expect(host.book.xmlParts).toEqual([]);
});

test('settings that Excel does not keep are said to be lost, not kept, new ones and changed ones', async () => {
  const { host, port } = openOffice();
  host.book.keepsXmlParts = false;
  expect(await port.putSettings('{"a":1}', runner)).toEqual({
    ok: false,
    refusal: { code: 'settings-not-kept', params: {} },
  });
  host.book.keepsXmlParts = true;
  const entry = await put(port, '{"a":1}');
  host.book.keepsXmlParts = false;
  expect(await port.putSettings('{"a":2}', runner)).toMatchObject({
    ok: false,
    refusal: { code: 'settings-not-kept' },
  });
  expect(await settingsRead(port)).toBe('{"a":1}');
  expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
});

describe('an answer that is lost', () => {
  test('to the write: what stands there is read, and the settings are told as stored', async () => {
    const { host, port } = openOffice();
    host.failAtRequest(2, 'RequestAborted', 'lost');
    const stored = await port.putSettings('{"a":1}', runner);
    host.requestsHealed();
    expect(stored.ok).toBe(true);
    expect(await settingsRead(port)).toBe('{"a":1}');
    expect(await port.undo(stored.ok ? stored.value.entry : '')).toEqual({ ok: true, value: undefined });
    expect(host.book.xmlParts).toEqual([]);
  });

  test('and all after it: that they may be stored is said, and its entry takes them back', async () => {
    const { host, port } = openOffice();
    await put(port, '{"a":1}');
    host.failAtRequest(3, 'RequestAborted', 'lost', true);
    const stored = await port.putSettings('{"a":2}', runner);
    host.requestsHealed();
    expect(stored).toMatchObject({ ok: false, refusal: { code: 'settings-uncertain' } });
    expect(await settingsRead(port)).toBe('{"a":2}');
    const entry = stored.ok ? '' : (stored.refusal.params.entry ?? '');
    expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
    expect(await settingsRead(port)).toBe('{"a":1}');
  });

  test('a later decision is not taken back with an uncertain one', async () => {
    const { host, port } = openOffice();
    host.failAtRequest(2, 'RequestAborted', 'lost', true);
    const stored = await port.putSettings('{"a":2}', runner);
    host.requestsHealed();
    await put(port, '{"a":3}');
    const entry = stored.ok ? '' : (stored.refusal.params.entry ?? '');
    expect(await port.undo(entry)).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
    expect(await settingsRead(port)).toBe('{"a":3}');
  });
});

test('of several parts the settings that hold go last, so that half a write changes nothing', async () => {
  const { host, port } = openOffice();
  const parts = [
    { id: 'one', xml: '<settings xmlns="urn:tiendo:settings">{"a":1}</settings>' },
    { id: 'two', xml: '<settings xmlns="urn:tiendo:settings">{"a":0}</settings>' },
  ];
  for (const settings of ['{"a":2}', null]) {
    host.book.xmlParts = [...parts];
    host.failAtRequest(3, 'GeneralException', 'last');
    expect(await port.putSettings(settings, runner)).toMatchObject({ ok: false, refusal: { code: 'host-failed' } });
    host.requestsHealed();
    expect(await settingsRead(port)).toBe('{"a":1}');
  }
});
