/** Jest's transformer: compiles TypeScript by swc, and writes letters out as the build does, so that what is tested is what ships. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const swcJest = require('@swc/jest');
const writeLettersOut = require('./lettersLoader.cjs');

/** What a change of makes old results useless: Jest keeps compiled files. */
const OURS = [__filename, require.resolve('./lettersLoader.cjs'), require.resolve('./rewrite.cjs')]
  .map((file) => readFileSync(file, 'utf8'))
  .join();

module.exports = {
  createTransformer(options) {
    const swc = swcJest.createTransformer(options);
    return {
      ...swc,
      getCacheKey: (source, file, settings) =>
        createHash('sha256')
          .update(swc.getCacheKey(source, file, settings))
          .update(OURS)
          .digest('hex')
          .slice(0, 32),
      process(source, file, settings) {
        const result = swc.process(source, file, settings);
        return { ...result, code: writeLettersOut(result.code) };
      },
    };
  },
};
