/** Stryker's runner for Jest, passing over the mutants that were not drawn (they lie inside the range of one that was). */
import { appendFileSync, readFileSync } from 'node:fs';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { MutantRunStatus } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as jestPlugins } from '@stryker-mutator/jest-runner';
import { keyOf } from './key.mjs';

function createSampleRunner(injector) {
  const [{ factory }] = jestPlugins;
  const jest = injector.injectFunction(factory);
  const { sample: drawn, progress } = JSON.parse(readFileSync(process.env.TIENDO_MUTANTS, 'utf8'));
  const sample = new Set(drawn);
  return {
    init: () => jest.init(),
    capabilities: () => jest.capabilities(),
    dryRun: (options) => jest.dryRun(options),
    async mutantRun(options) {
      const key = keyOf(options.activeMutant);
      if (!sample.has(key)) return { status: MutantRunStatus.Survived, nrOfTests: 0 };
      const result = await jest.mutantRun(options);
      appendFileSync(progress, `${JSON.stringify([result.status, key])}\n`);
      return result;
    },
  };
}
createSampleRunner.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'sample', createSampleRunner)];
