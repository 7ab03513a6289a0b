/** What people put on a sheet that is no cell: seen, and left where cells are cleared. */
import type { Probe } from '../probe';

/** A drop-down list of words, as somebody may set it on a tab of ours. */
const WORDS: Excel.DataValidationRule = { list: { inCellDropDown: true, source: 'a,b' } };

/** Clears what a rewritten tab is cleared of, in its order. */
function clearInPart(range: Excel.Range): void {
  for (const part of ['Hyperlinks', 'Contents', 'Formats'] as const) range.clear(part);
}

export const THING_PROBES: readonly Probe[] = [
  {
    code: 'clearing-links-contents-and-formats-leaves-a-list-of-choices',
    assumption: 'cleared-in-part',
    source: 'learn.microsoft.com, Excel.ClearApplyTo',
    ask: async (context, data) => {
      const range = data.getRange('A2:B3');
      const { dataValidation } = range;
      dataValidation.rule = WORDS;
      data.getRange('A2').hyperlink = { documentReference: 'A1', textToDisplay: 'Ann' };
      clearInPart(range);
      dataValidation.load('type');
      range.load('values');
      await context.sync();
      return [dataValidation.type, range.values as unknown];
    },
    answer: [
      'List',
      [
        ['', ''],
        ['', ''],
      ],
    ],
  },
  {
    code: 'clearing-links-leaves-contents-and-a-list-of-choices',
    assumption: 'cleared-in-part',
    source: 'learn.microsoft.com, Excel.ClearApplyTo',
    ask: async (context, data) => {
      const range = data.getRange('A2');
      const { dataValidation } = range;
      dataValidation.rule = WORDS;
      range.hyperlink = { documentReference: 'A1', textToDisplay: 'Ann' };
      range.clear('Hyperlinks');
      dataValidation.load('type');
      range.load('values');
      await context.sync();
      return [dataValidation.type, range.values as unknown];
    },
    answer: ['List', [['Ann']]],
  },
  {
    code: 'clearing-links-contents-and-formats-leaves-a-comment',
    assumption: 'cleared-in-part',
    source: 'learn.microsoft.com, Excel.ClearApplyTo; not verified',
    needs: '1.10',
    ask: async (context, data) => {
      context.workbook.comments.add(data.getRange('A2'), 'Chờ ý kiến');
      await context.sync();
      clearInPart(data.getRange('A1:B3'));
      data.comments.load('items/content');
      await context.sync();
      return data.comments.items.map(({ content }) => content);
    },
    answer: ['Chờ ý kiến'],
  },
  {
    code: 'clearing-links-leaves-a-comment',
    assumption: 'cleared-in-part',
    source: 'learn.microsoft.com, Excel.ClearApplyTo; not verified',
    needs: '1.10',
    ask: async (context, data) => {
      const range = data.getRange('A2');
      range.hyperlink = { documentReference: 'A1', textToDisplay: 'Ann' };
      context.workbook.comments.add(range, 'Chờ ý kiến');
      await context.sync();
      range.clear('Hyperlinks');
      data.comments.load('items/content');
      await context.sync();
      return data.comments.items.map(({ content }) => content);
    },
    answer: ['Chờ ý kiến'],
  },
  {
    code: 'clearing-links-contents-and-formats-leaves-a-note',
    assumption: 'cleared-in-part',
    source: 'learn.microsoft.com, Excel.NoteCollection; not verified',
    needs: '1.18',
    ask: async (context, data) => {
      data.notes.add('A2', 'Chờ ý kiến');
      await context.sync();
      clearInPart(data.getRange('A1:B3'));
      data.notes.load('items/content');
      await context.sync();
      return data.notes.items.map(({ content }) => content);
    },
    answer: ['Chờ ý kiến'],
  },
  {
    code: 'a-sheet-tells-its-notes-and-no-comment-is-one',
    assumption: 'things-on-sheets',
    source: 'learn.microsoft.com, Excel.NoteCollection; not verified',
    needs: '1.18',
    ask: async (context, data) => {
      context.workbook.comments.add(data.getRange('B2'), 'Chờ ý kiến');
      data.notes.add('A2', 'Xem lại');
      await context.sync();
      data.notes.load('items/content');
      data.comments.load('items/content');
      await context.sync();
      return [data.notes.items.map(({ content }) => content), data.comments.items.map(({ content }) => content)];
    },
    answer: [['Xem lại'], ['Chờ ý kiến']],
  },
  {
    code: 'a-sheet-tells-its-comments',
    assumption: 'things-on-sheets',
    source: 'learn.microsoft.com, Excel.CommentCollection',
    needs: '1.10',
    ask: async (context, data) => {
      data.comments.load('items/id');
      await context.sync();
      const before = data.comments.items.length;
      context.workbook.comments.add(data.getRange('B2'), 'Chờ ý kiến');
      data.comments.load('items/id');
      await context.sync();
      return [before, data.comments.items.length];
    },
    answer: [0, 1],
  },
  {
    code: 'a-sheet-tells-its-shapes-by-their-kind',
    assumption: 'things-on-sheets',
    source: 'learn.microsoft.com, Excel.ShapeType',
    ask: async (context, data) => {
      data.shapes.load('items/type');
      await context.sync();
      const before = data.shapes.items.length;
      data.shapes.addGeometricShape('Rectangle');
      data.shapes.load('items/type');
      await context.sync();
      return [before, data.shapes.items.map(({ type }) => type)];
    },
    answer: [0, ['GeometricShape']],
  },
  {
    // A tab of ours that has one would be left as it stands each time, if a chart were told as a picture.
    code: 'a-chart-is-no-shape-of-a-known-kind',
    assumption: 'things-on-sheets',
    source: 'learn.microsoft.com, Excel.ShapeType; not verified',
    ask: async (context, data) => {
      data.charts.add('BarStacked', data.getRange('A1:B3'), 'Columns');
      await context.sync();
      data.shapes.load('items/type');
      await context.sync();
      return data.shapes.items.filter(({ type }) => type !== 'Unsupported').length;
    },
    answer: 0,
  },
  {
    code: 'cells-without-a-rule-say-so-and-one-list-among-them-is-told',
    assumption: 'things-on-sheets',
    source: 'learn.microsoft.com, Excel.DataValidationType',
    ask: async (context, data) => {
      const range = data.getRange('A1:B3');
      const { dataValidation } = range;
      dataValidation.load('type');
      await context.sync();
      const before = dataValidation.type;
      data.getRange('B2').dataValidation.rule = WORDS;
      dataValidation.load('type');
      await context.sync();
      return [before, dataValidation.type === 'None'];
    },
    answer: ['None', false],
  },
];
