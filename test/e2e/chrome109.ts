/**
 * Chrome and Edge 109, the last for Windows 7 and 8, as far as a newer engine can play them: what came later is taken
 * away. The syntax is looked at by a parser of ECMAScript 2022, which is what 109 reads.
 */
import type { BrowserContext } from 'playwright-core';

/** Members that came after Chrome 109: where they stand, and their names. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': ['toReversed', 'toSorted', 'toSpliced', 'with'],
  Array: ['fromAsync'],
  'Object.getPrototypeOf(Int8Array.prototype)': ['toReversed', 'toSorted', 'with'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  Map: ['groupBy'],
  Object: ['groupBy'],
  Promise: ['withResolvers', 'try'],
  'ArrayBuffer.prototype': ['transfer', 'transferToFixedLength', 'resize'],
  Uint8Array: ['fromBase64', 'fromHex'],
  'Uint8Array.prototype': ['toBase64', 'toHex'],
  RegExp: ['escape'],
  Math: ['f16round', 'sumPrecise'],
  Error: ['isError'],
  URL: ['canParse', 'parse'],
  'URLSearchParams.prototype': ['size'],
  AbortSignal: ['any'],
  'Element.prototype': ['setHTMLUnsafe', 'getHTML', 'moveBefore'],
  'HTMLElement.prototype': ['showPopover', 'hidePopover', 'togglePopover', 'popover'],
  'Blob.prototype': ['bytes'],
  'Response.prototype': ['bytes'],
  'Document.prototype': ['startViewTransition'],
  'Iterator.prototype': [
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'reduce',
    'toArray',
    'forEach',
    'some',
    'every',
    'find',
  ],
  'Intl.Locale.prototype': ['getCalendars', 'getWeekInfo'],
  globalThis: ['Iterator', 'scheduler', 'Float16Array', 'PressureObserver', 'CloseWatcher', 'DocumentPictureInPicture'],
};

/** Takes later members away from every page of a context, before any script of it runs. */
export async function playChrome109(context: BrowserContext): Promise<void> {
  const lines = Object.entries(LATER).flatMap(([place, names]) =>
    names.map((name) => `try { delete (${place})['${name}']; } catch { /* not there at all */ }`),
  );
  await context.addInitScript({ content: lines.join('\n') });
}
