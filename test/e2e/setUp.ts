/** Runs in every browser test file: closes what a test opened, fails it where a page complained, and leaves no folder behind. */
import { removeScratch } from '../helpers/scratch';
import { closeContexts } from './browser';

// A test that hangs is stopped; how fast the machine is decides nothing.
jest.setTimeout(600_000);

afterEach(closeContexts);
afterAll(removeScratch);
