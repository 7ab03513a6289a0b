import { refusalSentence } from '../../../src/app/sentences';
import type { Outcome } from '../../../src/core/flow/outcome';
import { createSay } from '../../../src/messages/createSay';
import type { WorkbookPort } from '../../../src/workbook/port';
import { openOffice, runner, tabOf, TEXTS } from './office';

const CODES = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'GeneralException',
  'InvalidSelection',
  'RequestPayloadSizeLimitExceeded',
  'ApiNotFound',
  'ItemNotFound',
  'ActivityLimitReached',
  'InvalidArgument',
  'SomethingNew',
];

const ACTIONS: Readonly<Record<string, (port: WorkbookPort) => Promise<Outcome<unknown>>>> = {
  reading: (port) => port.read(runner),
  writing: (port) => port.putTabs([tabOf(['a', 'b'])], TEXTS, runner),
  marking: (port) => port.mark([{ sheet: 'T1', row: 2, column: 1 }], runner),
  editing: (port) =>
    port.editCells([{ sheet: 'T1', row: 2, column: 1, expected: '- Lập báo cáo số 1', value: 'x' }], runner),
  'adding columns': (port) =>
    port.addColumns(
      [
        {
          sheet: 'T1',
          header: { first: 1, last: 1 },
          lastRow: 4,
          firstColumn: 4,
          likeColumn: 1,
          columns: [{ header: 'Kết quả', holds: 'choice' }],
        },
      ],
      null,
      null,
      TEXTS,
      runner,
    ),
  'keeping settings': (port) => port.putSettings('{}', runner),
  'making a tab anew': (port) => port.recreateTab?.(tabOf(['a']), TEXTS, runner) ?? Promise.reject(new Error('cannot')),
  jumping: (port) => port.jump('T1', 2, 1),
};

describe('every answer of Excel that is an error has its one sentence', () => {
  it.each(Object.keys(ACTIONS).flatMap((action) => CODES.map((code) => [action, code] as const)))(
    'while %s: %s',
    async (action, code) => {
      const { host, port } = openOffice(1, 3);
      host.failAtAction(1, code);
      const refusedWith = await ACTIONS[action]?.(port);
      if (refusedWith === undefined || refusedWith.ok) throw new Error('Excel was made to fail');
      for (const language of ['vi', 'en'] as const) {
        const sentence = refusalSentence(refusedWith.refusal, createSay(language));
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toContain('“”');
      }
    },
  );
});
