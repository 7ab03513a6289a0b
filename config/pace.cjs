/**
 * How much a function must have run (bytes of its bytecode), and how often a regular expression, before V8 compiles it to
 * machine code, whether an expression that is not compiled yet is improved, and V8's own measures. What is compiled in a run
 * of half a second hardly pays, and compiling takes a third of the run's processor time; a file of a megabyte makes a run a
 * long one. Thousands of tests, each of them another piece of work, are many short runs: they take a seventh less by it. Such
 * flags are no promise of V8: only for the version they were tried with.
 */
exports.PACE = process.version.startsWith('v20.')
  ? {
      shortRun: '--interrupt-budget=200000 --regexp-tier-up-ticks=100 --no-regexp-peephole-optimization',
      longRun: '--interrupt-budget=67584 --regexp-tier-up-ticks=1 --regexp-peephole-optimization',
      tests: '--interrupt-budget=400000 --regexp-tier-up-ticks=50',
    }
  : { shortRun: '', longRun: '', tests: '' };

/** Returns a measure as arguments of Node; none where none were tried. */
exports.flagsOf = (measure) => measure.split(' ').filter((flag) => flag !== '');
