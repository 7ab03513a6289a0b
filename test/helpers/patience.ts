/** Runs in every test file outside the browser: a test that hangs is stopped, and the file leaves no folder behind. */
import { removeScratch } from './scratch';

// How fast the machine is decides nothing.
jest.setTimeout(300_000);

afterAll(removeScratch);
