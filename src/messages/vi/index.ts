import { joinSentences } from '../joinSentences';
import { agenda } from './agenda';
import { books } from './books';
import { catalogue } from './catalogue';
import { checks } from './checks';
import { cli } from './cli';
import { columns } from './columns';
import { compare } from './compare';
import { forms } from './forms';
import { indicators } from './indicators';
import { issues } from './issues';
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
  books,
  catalogue,
  checks,
  cli,
  columns,
  compare,
  forms,
  indicators,
  issues,
  page,
  pane,
  paper,
  refusals,
  report,
  review,
  share,
  summary,
);
