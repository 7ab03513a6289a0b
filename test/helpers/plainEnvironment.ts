/**
 * Jest's environment of the tests without a page. What a test file finds as its global object is that of a context of its
 * own, as ever, but the plain one: Node's usual one looks every name up through a proxy, which a sixth of the time went into.
 */
import vm from 'node:vm';
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-node';

export default class PlainEnvironment extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const usual = vm.createContext;
    vm.createContext = () => usual(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = usual;
    }
  }
}
