/**
 * The import directions (docs/architecture.md): data goes workbook → grids → plan → issues | roll-up → drafts of tabs → workbook,
 * and an import points down only.
 */
const floor = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: allowed.map((place) => `^src/${place}(/|\\.ts$)`) },
});

/** What a front end may call: use cases, sentences, and the data that both speak in. */
const belowFrontEnds = [
  '^src/app/',
  '^src/messages/',
  '^src/core/.*/types',
  '^src/core/grid/',
  '^src/core/flow/',
  '^src/workbook/(port|selfTestReport)',
];

const base = ['core/grid', 'core/text', 'core/flow'];
/** What every module of plan/ may see of its neighbours. */
const planWords = [
  'core/plan/types',
  'core/plan/reportColumns',
  'core/plan/doubts',
  'core/plan/settings',
  'core/plan/cellText',
];
const belowPlan = ['core/units', 'core/time', 'core/progress', ...base];
/** What use cases are made of. */
const belowApp = ['core', 'messages/say', 'workbook/port', 'app/(job|moment|period|runner|sentences)'];
const belowReport = ['core/(?!report)[a-z]+', 'messages/say'];

module.exports = {
  forbidden: [
    floor('core-grid', 'core/grid', ['core/grid'], 'the grid is the lowest layer'),
    floor('core-flow', 'core/flow', ['core/flow'], 'long work and outcomes know nothing of plans'),
    floor('core-text', 'core/text', ['core/text', 'core/grid'], 'text knows no units, times or plans'),
    floor('core-units', 'core/units', ['core/units', ...base], 'units are built on text'),
    floor('core-time', 'core/time', ['core/time', ...base], 'time is built on text'),
    floor('core-progress', 'core/progress', ['core/progress', 'core/time', ...base], 'progress needs time and text'),
    floor('core-plan', 'core/plan', ['core/plan', ...belowPlan], 'the plan is read from names, times and progress'),
    floor('plan-header', 'core/plan/header', ['core/plan/header', ...planWords, ...belowPlan], 'headers come first'),
    floor(
      'plan-rows',
      'core/plan/rows',
      ['core/plan/rows', 'core/plan/header', ...planWords, ...belowPlan],
      'rows are read below a header that is known',
    ),
    floor(
      'plan-tasks',
      'core/plan/tasks',
      ['core/plan/tasks', 'core/plan/rows', 'core/plan/header', ...planWords, ...belowPlan],
      'tasks are made of rows',
    ),
    floor(
      'core-indicators',
      'core/indicators',
      ['core/indicators', 'core/time', ...base],
      'indicators are built on text and time',
    ),
    floor(
      'core-matching',
      'core/matching',
      ['core/matching', 'core/plan/types', ...base],
      'which tasks are the same is told by texts, whoever asks',
    ),
    floor(
      'core-amendments',
      'core/amendments',
      ['core/amendments', 'core/matching', 'core/plan', ...belowPlan],
      'two versions of a plan are compared task by task',
    ),
    floor(
      'core-additions',
      'core/additions',
      ['core/additions', 'core/plan', ...belowPlan],
      'a new task is placed by what the plan says, and read as the plan is',
    ),
    floor('core-rollup', 'core/rollup', ['core/rollup', 'core/plan', ...belowPlan], 'counting looks at the plan only'),
    floor(
      'core-checks',
      'core/checks',
      ['core/checks', 'core/rollup/judge', 'core/plan', ...belowPlan],
      'rules look at the plan and at how a task is judged',
    ),
    floor(
      'core-forms',
      'core/forms',
      [
        'core/forms',
        'core/report/(text|readBack)',
        'core/draft',
        'core/rollup',
        'core/plan',
        'core/matching',
        ...belowPlan,
        'messages/say',
      ],
      'forms are made of counted tasks and read back; no tab of a report knows them',
    ),
    floor(
      'core-draft',
      'core/draft',
      ['core/draft', 'core/time', 'messages/say', ...base],
      'a draft is plain data: it knows no plan and no roll-up',
    ),
    floor(
      'core-report',
      'core/report',
      ['core', 'messages/say'],
      'reports make drafts from data; sentences come in as a function',
    ),
    floor('report-text', 'core/report/text', ['core/report/text', ...belowReport], 'texts know no tab'),
    floor(
      'report-annex',
      'core/report/annex',
      ['core/report/annex', 'core/report/text', ...belowReport],
      'the list of tasks that counts are formulas on',
    ),
    floor(
      'report-read-back',
      'core/report/readBack',
      ['core/report/readBack', 'core/report/annex', 'core/report/text', ...belowReport],
      'what a tab of ours says is read without drafting one',
    ),
    floor(
      'report-summary',
      'core/report/summary',
      ['core/report/(summary|readBack|annex|text)', ...belowReport],
      'the summary knows no other tab',
    ),
    floor(
      'report-tabs',
      'core/report/tabs',
      ['core/report/(tabs|readBack|annex|text)', ...belowReport],
      'the other tabs do not know the summary',
    ),
    floor(
      'report-books',
      'core/report/books',
      ['core/report/(books|annex|text)', ...belowReport],
      'the roll-up of many books knows no tab of one',
    ),
    floor('report-papers', 'core/report/papers', ['core/report/(papers|text)', ...belowReport], 'papers know no tab'),
    floor('messages', 'messages', ['messages', 'core/text'], 'sentences need text only'),
    floor(
      'paper',
      'paper',
      ['paper', 'core/report/papers/types', 'core/draft/letterWidths', 'core/time'],
      'a paper is set from its data alone',
    ),
    floor(
      'workbook',
      'workbook',
      ['workbook', 'core/draft', 'core/time', ...base],
      'adapters know grids and drafts only',
    ),
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
    floor('app-settings', 'app/settings', ['app/settings', ...belowApp], 'what the workbook remembers'),
    floor('app-open', 'app/open', ['app/(open|settings)', ...belowApp], 'a plan is opened with its settings'),
    floor('app-write', 'app/write', ['app/(write|open|settings)', ...belowApp], 'writing reads again'),
    floor('app-decisions', 'app/decisions', ['app/(decisions|write|settings)', ...belowApp], 'a decision is a write'),
    ...['check', 'summary', 'catalogue', 'compare', 'addTask'].map((area) =>
      floor(
        `app-${area}`,
        `app/${area}`,
        [`app/${area}`, 'app/(open|write|decisions|settings)', 'app/drafts', ...belowApp],
        'use cases of one view do not know those of another',
      ),
    ),
    floor(
      'app-books',
      'app/books',
      ['app/books', 'app/summary/summarise', 'app/(open|settings)', ...belowApp],
      'many books are counted as one is',
    ),
    floor(
      'app-collect',
      'app/collect',
      [
        'app/(collect|open|write|decisions|settings)',
        'app/summary/(summarise|resultColumns|paperOrder)',
        'app/drafts',
        ...belowApp,
      ],
      'forms go out for a counted period',
    ),
    {
      name: 'pane',
      severity: 'error',
      comment: 'what the pane in Excel and the page share knows neither of them, and no adapter',
      from: { path: '^src/pane/' },
      to: { path: '^src/', pathNot: ['^src/pane/', ...belowFrontEnds] },
    },
    ...Object.entries({
      text: ['text', 'state'],
      browser: ['browser'],
      state: ['state'],
      work: ['work', 'text', 'state', 'pane.ts', 'host.ts'],
      actions: ['actions', 'work', 'text', 'browser', 'state', 'pane.ts', 'host.ts'],
    }).map(([part, allowed]) =>
      floor(
        `pane-${part}`,
        `pane/${part}`,
        ['(?!pane/).*', ...allowed.map((name) => `pane/${name.replace('.ts', '')}`)],
        'views → actions → work → state',
      ),
    ),
    {
      name: 'taskpane',
      severity: 'error',
      comment: 'the pane in Excel: only its main builds the Excel adapter',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/main' },
      to: { path: '^src/', pathNot: ['^src/taskpane/', '^src/pane/', ...belowFrontEnds] },
    },
    {
      name: 'taskpane-main',
      severity: 'error',
      comment:
        'another file, such as an earlier version of the plan or a form that came back, is read by the file adapter, fetched when it is asked for',
      from: { path: '^src/taskpane/main' },
      to: { path: '^src/(workbook/xlsx|cli|standalone)/', pathNot: '^src/workbook/xlsx/(xlsxWorkbook|receivedBooks)' },
    },
    {
      name: 'standalone',
      severity: 'error',
      comment: 'the page shares the pane, and knows nothing of the pane in Excel',
      from: { path: '^src/standalone/' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/standalone/',
          '^src/pane/',
          ...belowFrontEnds,
          '^src/workbook/xlsx/(xlsxWorkbook|newXlsx|archive|receivedBooks)',
          '^src/workbook/sheetLook',
          '^src/core/draft/(letterWidths|rowHeights)',
          '^src/paper/docxPaper',
        ],
      },
    },
    {
      name: 'cli',
      severity: 'error',
      comment:
        'the command line calls use cases and builds the file adapter; its thread for sheets needs no more than reading one',
      from: { path: '^src/cli/', pathNot: '^src/cli/sheetWorker' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/cli/',
          ...belowFrontEnds,
          '^src/workbook/xlsx/(xlsxWorkbook|newXlsx|archive|receivedBooks)',
          '^src/paper/docxPaper',
        ],
      },
    },
    {
      name: 'cli-sheet-worker',
      severity: 'error',
      from: { path: '^src/cli/sheetWorker' },
      to: { path: '^src/', pathNot: ['^src/cli/(claims|readAside|zlib)', '^src/workbook/xlsx/read/readAside'] },
    },
    {
      name: 'no-front-end-below',
      severity: 'error',
      from: { path: '^src/(core|messages|workbook|app)/' },
      to: { path: '^src/(pane|taskpane|standalone|cli)/' },
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
      name: 'parquet-only-in-export',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/export/parquet' },
      to: { path: 'node_modules/hyparquet' },
    },
    {
      name: 'zip-only-in-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workbook/xlsx|paper)/' },
      to: { path: 'node_modules/fflate' },
    },
    {
      name: 'number-formats-in-one-file',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/standalone/displayText' },
      to: { path: 'node_modules/numfmt/' },
    },
    {
      name: 'node-only-in-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'react-only-in-front-ends',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(pane|taskpane|standalone)/' },
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
