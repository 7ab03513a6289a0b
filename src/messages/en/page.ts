import type { Sentences } from '../say';

export const page = {
  // pages that cannot start
  'page.fallback.engine':
    'This Excel uses an old browser engine and cannot show the Tiến độ pane. Open {page} in Edge or Chrome and open a copy of the plan there.',
  'page.fallback.office':
    'After 10 seconds Excel’s library has not come from appsforoffice.microsoft.com. Check the network or ask the IT staff, then close and reopen the pane; until then {page} can be used in a browser.',
  'page.fallback.host':
    'This pane only runs in Excel. Outside Excel, open {page} in a browser and open the plan there.',
  'page.fallback.page': 'This browser is too old. Open the page in a current Edge, Chrome or Firefox.',
  'page.fallback.script': 'This page needs JavaScript. Switch it on in the browser and open the page again.',
} as const satisfies Sentences;
