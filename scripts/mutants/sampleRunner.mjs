/** Stryker's runner for Jest, passing over the mutants that were not drawn (they lie inside the range of one that was). */
import { readFileSync } from 'node:fs';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { MutantRunStatus } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as jestPlugins } from '@stryker-mutator/jest-runner';
import { keyOf } from './key.mjs';

function createSampleRunner(injector) {
  const [{ factory }] = jestPlugins;
  const jest = injector.injectFunction(factory);
  const sample = new Set(JSON.parse(readFileSync(process.env.TIENDO_MUTANTS, 'utf8')).sample);
  return {
    init: () => jest.init(),
    capabilities: () => jest.capabilities(),
    dryRun: (options) => jest.dryRun(options),
    mutantRun: (options) =>
      sample.has(keyOf(options.activeMutant))
        ? jest.mutantRun(options)
        : Promise.resolve({ status: MutantRunStatus.Survived, nrOfTests: 0 }),
  };
}
createSampleRunner.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'sample', createSampleRunner)];
