/**
 * The arrows of the house (CONTEXT.md): data goes workbook → grids → plan → issues | roll-up → drafts of tabs → workbook,
 * and an import points down only.
 */
const floor = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: allowed.map((room) => `^src/${room}(/|\\.ts$)`) },
});

/** What a front may call: use cases, sentences, and the data that both speak in. */
const belowFronts = [
  '^src/app/',
  '^src/messages/',
  '^src/core/.*/types',
  '^src/core/grid/',
  '^src/core/flow/',
  '^src/workbook/port',
];

const ground = ['core/grid', 'core/text', 'core/flow'];

module.exports = {
  forbidden: [
    floor('core-grid', 'core/grid', ['core/grid'], 'the grid is the ground'),
    floor('core-flow', 'core/flow', ['core/flow'], 'long work and outcomes know nothing of plans'),
    floor('core-text', 'core/text', ['core/text', 'core/grid'], 'text knows no units, times or plans'),
    floor('core-units', 'core/units', ['core/units', ...ground], 'units stand on text'),
    floor('core-time', 'core/time', ['core/time', ...ground], 'time stands on text'),
    floor(
      'core-progress',
      'core/progress',
      ['core/progress', 'core/time', ...ground],
      'progress stands on time and text',
    ),
    floor(
      'core-plan',
      'core/plan',
      ['core/plan', 'core/units', 'core/time', 'core/progress', ...ground],
      'the plan is read from names, times and progress',
    ),
    floor('core-indicators', 'core/indicators', ['core/indicators', ...ground], 'indicators stand on text'),
    floor(
      'core-rollup',
      'core/rollup',
      ['core/rollup', 'core/plan', 'core/units', 'core/time', 'core/progress', ...ground],
      'counting looks at the plan only',
    ),
    floor(
      'core-checks',
      'core/checks',
      ['core/checks', 'core/rollup/judge', 'core/plan', 'core/units', 'core/time', 'core/progress', ...ground],
      'rules look at the plan and at how a task is judged',
    ),
    floor(
      'core-report',
      'core/report',
      ['core', 'messages/say'],
      'reports make drafts from data; sentences come in as a function',
    ),
    {
      name: 'report-types-of-messages',
      severity: 'error',
      from: { path: '^src/core/report/' },
      to: { path: '^src/messages/', pathNot: '^src/messages/say' },
    },
    floor('messages', 'messages', ['messages', 'core/text'], 'sentences stand on the ground'),
    floor('paper', 'paper', ['paper', 'core/report/paper', 'core/time'], 'a paper is set from its data alone'),
    floor('workbook', 'workbook', ['workbook', 'core'], 'adapters know the core’s data, no fronts'),
    {
      name: 'adapters-apart',
      severity: 'error',
      from: { path: '^src/workbook/(excel|xlsx)/' },
      to: { path: '^src/workbook/(excel|xlsx)/', pathNot: '^src/workbook/$1/' },
    },
    {
      name: 'app',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/', pathNot: ['^src/app/', '^src/core/', '^src/messages/say', '^src/workbook/port'] },
    },
    {
      name: 'taskpane',
      severity: 'error',
      comment: 'the pane calls use cases; only its main builds the Excel adapter',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/main' },
      to: {
        path: '^src/',
        pathNot: ['^src/taskpane/', ...belowFronts],
      },
    },
    {
      name: 'taskpane-main',
      severity: 'error',
      from: { path: '^src/taskpane/main' },
      to: { path: '^src/(workbook/xlsx|cli|standalone)/' },
    },
    {
      name: 'standalone',
      severity: 'error',
      from: { path: '^src/standalone/' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/standalone/',
          '^src/taskpane/',
          ...belowFronts,
          '^src/workbook/xlsx/xlsxWorkbook',
          '^src/paper/docxPaper',
        ],
      },
    },
    {
      name: 'cli',
      severity: 'error',
      comment: 'the command line calls use cases and builds the file adapter',
      from: { path: '^src/cli/' },
      to: {
        path: '^src/',
        pathNot: ['^src/cli/', ...belowFronts, '^src/workbook/xlsx/xlsxWorkbook', '^src/paper/docxPaper'],
      },
    },
    {
      name: 'no-front-below',
      severity: 'error',
      from: { path: '^src/(core|messages|workbook|app)/' },
      to: { path: '^src/(taskpane|standalone|cli)/' },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^src/core/' },
      to: {
        path: [
          '^node:',
          '^(fs|path|os|child_process|zlib|crypto)$',
          'node_modules/(react|fflate|@fluentui|@microsoft|@types/office-js)',
        ],
      },
    },
    {
      name: 'documents-only-in-paper',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/paper/' },
      to: { path: 'node_modules/docx/' },
    },
    {
      name: 'zip-only-in-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workbook/xlsx|paper)/' },
      to: { path: 'node_modules/fflate' },
    },
    {
      name: 'node-only-in-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'react-only-in-fronts',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(taskpane|standalone)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'helpers-in-one-file',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbook/excel/recreateOwnTab' },
      to: { path: 'node_modules/@microsoft/office-js-helpers' },
    },
    { name: 'no-circular', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    { name: 'no-test-in-src', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    { name: 'no-orphan-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
