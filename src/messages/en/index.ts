import { catalogue } from './catalogue';
import { checks } from './checks';
import { cli } from './cli';
import { columns } from './columns';
import { page } from './page';
import { pane } from './pane';
import { paper } from './paper';
import { refusals } from './refusals';
import { report } from './report';

export const sentences = {
  ...catalogue,
  ...checks,
  ...cli,
  ...columns,
  ...page,
  ...pane,
  ...paper,
  ...refusals,
  ...report,
};
