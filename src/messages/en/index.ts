import { checks } from './checks';
import { cli } from './cli';
import { pane } from './pane';
import { refusals } from './refusals';
import { report } from './report';

export const sentences = { ...checks, ...cli, ...pane, ...refusals, ...report };
