/** Runs in every browser test file: closes what a test opened, and fails it where a page complained. */
import { closeContexts } from './browser';

// A test that hangs is stopped; how fast the machine is decides nothing.
jest.setTimeout(600_000);

afterEach(closeContexts);
