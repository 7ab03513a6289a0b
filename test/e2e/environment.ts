/**
 * Jest's environment of the browser tests. Connects each test file to the shared browser and knows whether the running
 * test has failed, which a hook of Jest cannot find out. Playwright is loaded here once a worker, not once a test file.
 */
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { SERVER_ADDRESS } from './places';

/** What a test file finds as `globalThis.tiendoBrowser`. */
export interface SharedBrowser {
  readonly browser: Browser;
  /** Whether contexts record what happens in them (`testEnvironmentOptions.traced`); it costs time. */
  readonly traced: boolean;
  /** Whether a record holds the page as it stood at each step; the gate keeps the steps alone (`TIENDO_STEPS_ALONE`). */
  readonly pagesKept: boolean;
  /** The running test: its titles from the outermost group on, and whether something of it has failed so far. */
  readonly running: { titles: readonly string[]; failed: boolean };
}

export default class BrowserEnvironment extends TestEnvironment {
  private readonly running: SharedBrowser['running'] = { titles: [], failed: false };
  private browser: Browser | undefined;
  private readonly traced: boolean;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.traced = config.projectConfig.testEnvironmentOptions['traced'] !== false;
  }

  override async setup(): Promise<void> {
    await super.setup();
    const address = process.env[SERVER_ADDRESS];
    if (address === undefined) throw new Error('There is no browser: its project starts it before its tests');
    this.browser = await chromium.connect(address);
    const shared: SharedBrowser = {
      browser: this.browser,
      traced: this.traced,
      pagesKept: process.env['TIENDO_STEPS_ALONE'] === undefined,
      running: this.running,
    };
    Object.assign(this.global, { tiendoBrowser: shared });
  }

  override async teardown(): Promise<void> {
    await this.browser?.close();
    await super.teardown();
  }

  handleTestEvent(event: Circus.Event): void {
    if (event.name === 'test_start') {
      this.running.failed = false;
      this.running.titles = titlesOf(event.test);
    }
    if (event.name === 'test_fn_failure') this.running.failed = true;
    if (event.name === 'hook_failure') this.running.failed = true;
  }
}

function titlesOf(test: Circus.TestEntry): readonly string[] {
  const titles = [test.name];
  for (let block = test.parent; block.parent !== undefined; block = block.parent) {
    titles.unshift(block.name);
  }
  return titles;
}
