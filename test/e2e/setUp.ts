/** Runs in every browser test file: closes what a test opened, and fails it where a page complained. */
import { closeContexts } from './browser';

afterEach(closeContexts);
