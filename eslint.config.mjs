/** What oxlint (`.oxlintrc.json`), which looks at types and at everything else, has no rules for, or other ones (why: DECISIONS.md). */
import { parser } from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import jsxA11y from 'eslint-plugin-jsx-a11y';

/** Where objects of Excel are at hand; everywhere else they are out of reach (`no-restricted-globals`, import directions). */
const excel = ['src/workbook/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}'];
const excelInTests = ['test/host/**/*.ts', 'test/workbook/excel/**/*.ts', 'test/fuzz/**/*.ts', 'test/e2e/**/*.ts'];
const pane = ['src/pane/**/*.tsx', 'src/standalone/**/*.tsx'];

export default [
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'reports/', '**/*.{js,cjs,mjs}'] },
  {
    files: [...excel, ...excelInTests],
    languageOptions: { parser },
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  { ...jsxA11y.flatConfigs.strict, files: pane },
  {
    files: pane,
    languageOptions: { parser },
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
];
