/** The sentences of the pages: all but those that only the command line says. */
import { joinSentences } from '../joinSentences';
import { additions } from './additions';
import { agenda } from './agenda';
import { catalogue } from './catalogue';
import { checks } from './checks';
import { columns } from './columns';
import { compare } from './compare';
import { forms } from './forms';
import { indicators } from './indicators';
import { issues } from './issues';
import { kinds } from './kinds';
import { page } from './page';
import { pane } from './pane';
import { paper } from './paper';
import { refusals } from './refusals';
import { report } from './report';
import { review } from './review';
import { share } from './share';
import { summary } from './summary';

export const sentences = joinSentences(
  additions,
  agenda,
  catalogue,
  checks,
  columns,
  compare,
  forms,
  indicators,
  issues,
  kinds,
  page,
  pane,
  paper,
  refusals,
  report,
  review,
  share,
  summary,
);
