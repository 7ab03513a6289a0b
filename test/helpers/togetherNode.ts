/** All test files of the source that need no page, as one: `together.ts` says why. */
import { together } from './together';

/** Folders with projects of their own. */
const ELSEWHERE = /^(?:e2e|cli|office|paper|shared|timing)\//;

together((name) => name.endsWith('.test.ts') && !ELSEWHERE.test(name));
