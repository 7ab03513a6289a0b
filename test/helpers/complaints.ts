/**
 * Runs in every test file that draws the pane: what React or jsdom complain of on the console (a state that changes outside
 * `act`, a key that is missing) fails the test, unless it announced the complaint.
 */
import { format } from 'node:util';

const announced: RegExp[] = [];
const complaints: string[] = [];
const collect = (...parts: unknown[]): void => {
  complaints.push(format(...parts));
};
Object.assign(console, { error: collect, warn: collect });

/** Announces a complaint on the console that belongs to the running test. */
export function announceComplaint(pattern: RegExp): void {
  announced.push(pattern);
}

function failOnComplaints(): void {
  const patterns = announced.splice(0);
  const unannounced = complaints.splice(0).filter((text) => !patterns.some((pattern) => pattern.test(text)));
  if (unannounced.length === 0) return;
  throw new Error(`Complaints on the console that this test did not announce:\n${unannounced.join('\n')}`);
}

afterEach(failOnComplaints);
// What the pane says while the last test of a file takes it down.
afterAll(failOnComplaints);
