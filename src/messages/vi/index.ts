import { joinSentences } from '../joinSentences';
import { agenda } from './agenda';
import { catalogue } from './catalogue';
import { checks } from './checks';
import { cli } from './cli';
import { columns } from './columns';
import { forms } from './forms';
import { compare } from './compare';
import { indicators } from './indicators';
import { page } from './page';
import { pane } from './pane';
import { paper } from './paper';
import { refusals } from './refusals';
import { report } from './report';
import { review } from './review';
import { share } from './share';
import { summary } from './summary';

export const sentences = joinSentences(
  agenda,
  catalogue,
  checks,
  cli,
  columns,
  forms,
  compare,
  indicators,
  page,
  pane,
  paper,
  refusals,
  report,
  review,
  share,
  summary,
);
