import { checks } from './checks';
import { cli } from './cli';
import { page } from './page';
import { pane } from './pane';
import { refusals } from './refusals';
import { report } from './report';

export const sentences = { ...checks, ...cli, ...page, ...pane, ...refusals, ...report };
