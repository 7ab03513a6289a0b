/** All test files that draw the pane, as one: `together.ts` says why. */
// Its cleaning up after each test must hang on no group.
import '@testing-library/react';
import { together } from './together';

together((name) => name.endsWith('.test.tsx'));
