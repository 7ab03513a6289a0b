/**
 * Jest's environment of the tests that draw the pane: jsdom, which asks of each of Fluent's thousands of rules whether it
 * applies to an element, and of all of them again after every change. The answer is the same here, but rules for a class or
 * tag that the element has not are passed over; and a style is
 * made once while nothing changes. That was more than half of what these tests took.
 */
import { createRequire } from 'node:module';
import type { JestEnvironmentConfig, EnvironmentContext } from '@jest/environment';
import type * as Jsdom from 'jest-environment-jsdom';

/** An element inside jsdom. */
interface ElementInside {
  readonly _localName: string;
  /** What jsdom forgets whenever anything changes that styles could depend on. */
  readonly _ownerDocument: { readonly _styleCache: object | null };
  getAttributeNS(namespace: null, name: string): string | null;
}

type JsdomEnvironment = typeof Jsdom;

interface Selectors {
  /** @param selector undefined of a rule that has none, such as keyframes */
  matchesDontThrow: (element: ElementInside, selector: string | undefined) => boolean;
}

/** What an element must have so that a selector can apply to it; null for anything. */
type Needed = { readonly tag: string | null; readonly classes: readonly string[] };

const ofEnvironment = createRequire(require.resolve('jest-environment-jsdom'));
const selectors = ofEnvironment('jsdom/lib/jsdom/living/helpers/selectors.js') as Selectors;
const { matchesDontThrow: matchesWhole } = selectors;
const needs = new Map<string, readonly Needed[] | null>();
const classesOf = new Map<string, ReadonlySet<string>>();

// Before jsdom's own modules take hold of it.
selectors.matchesDontThrow = (element, selector) => {
  if (selector === undefined) return matchesWhole(element, selector);
  let needed = needs.get(selector);
  if (needed === undefined) needs.set(selector, (needed = neededBy(selector)));
  if (needed !== null && !needed.some((one) => has(element, one))) return false;
  return matchesWhole(element, selector);
};

function has(element: ElementInside, { tag, classes }: Needed): boolean {
  if (tag !== null && element._localName !== tag) return false;
  if (classes.length === 0) return true;
  const text = element.getAttributeNS(null, 'class') ?? '';
  let own = classesOf.get(text);
  if (own === undefined) classesOf.set(text, (own = new Set(text.split(/\s+/))));
  return classes.every((name) => own.has(name));
}

/** Returns what the last piece of each alternative asks for; null where one of them may apply to anything. */
function neededBy(selector: string): readonly Needed[] | null {
  let plain = selector;
  // What stands in brackets only narrows further.
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/\[[^[\]"']*(?:"[^"]*"|'[^']*')?[^[\]"']*\]|\([^()]*\)/g, '');
  }
  if (/[^\w\s.#>+~:*,-]/.test(plain)) return null;
  const alternatives = plain.split(',').map((part) => {
    const last =
      part
        .trim()
        .split(/[\s>+~]+/)
        .at(-1) ?? '';
    const tag = /^[a-z][\w-]*/i.exec(last)?.[0].toLowerCase() ?? null;
    return { tag, classes: [...last.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name) };
  });
  return alternatives.some(({ tag, classes }) => tag === null && classes.length === 0) ? null : alternatives;
}

const { implForWrapper } = ofEnvironment('jsdom/lib/jsdom/living/generated/utils.js') as {
  implForWrapper: (element: Element) => ElementInside;
};
const { TestEnvironment } = ofEnvironment('jest-environment-jsdom') as JsdomEnvironment;

export default class PaneEnvironment extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    const window = this.dom?.window;
    if (!window) throw new Error('jsdom has no window');
    const whole = window.getComputedStyle.bind(window);
    const known = new WeakMap<object, WeakMap<Element, CSSStyleDeclaration>>();
    // Asked several times for each element of each name that a test looks for.
    window.getComputedStyle = (element: Element, part?: string | null) => {
      const { _ownerDocument: document } = implForWrapper(element);
      const before = document._styleCache && known.get(document._styleCache)?.get(element);
      if (before && !part) return before;
      const style = whole(element, part);
      if (document._styleCache && !part) {
        if (!known.has(document._styleCache)) known.set(document._styleCache, new WeakMap());
        known.get(document._styleCache)?.set(element, style);
      }
      return style;
    };
  }
}
