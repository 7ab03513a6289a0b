/** Runs in every test file outside the browser: a test that hangs is stopped; how fast the machine is decides nothing. */
jest.setTimeout(300_000);
