/**
 * A second thread of the process that runs tests: it ends the process where a mutant takes more processor time than it may,
 * or waits for what never comes. How busy the machine is must not decide what a mutant is, so the clock on the wall does not.
 */
const { isMainThread, parentPort } = require('node:worker_threads');
if (isMainThread) throw new Error('this runs beside the tests, not among them');

/** Milliseconds between two looks. */
const LOOK = 500;
/** So many seconds with hardly any processor time: the tests wait for nothing. */
const IDLE = 120;
/** Share of a processor below which they do. */
const HARDLY = 0.005;

const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

let end = Infinity;
let quietSince = { at: Date.now(), used: used() };

parentPort.on('message', (seconds) => {
  end = seconds === null ? Infinity : used() + seconds;
  quietSince = { at: Date.now(), used: used() };
});

setInterval(() => {
  if (end === Infinity) return;
  const [now, spent] = [Date.now(), used()];
  const quiet = (now - quietSince.at) / 1000;
  if (spent - quietSince.used > HARDLY * IDLE) quietSince = { at: now, used: spent };
  if (spent > end || quiet > IDLE) process.kill(process.pid, 'SIGKILL');
}, LOOK);
