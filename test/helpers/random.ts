/**
 * fast-check with one seed, so that no test depends on chance: every run draws the same values.
 * `TIENDO_PROPERTY_SEED` gives others, `TIENDO_PROPERTY_TIMES` more of them where a test asks for it.
 */
import fc from 'fast-check';

/** The seed of all random tests. */
const SEED = Number(process.env['TIENDO_PROPERTY_SEED'] ?? 20_260_101);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });

export default fc;
