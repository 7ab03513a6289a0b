import { Message } from '../../pane/views/Message';
import type { SaySelfTest } from '../../messages/saySelfTest';
import type { SelfTestReport } from '../../workbook/selfTestReport';
import { countsOf, endSentence, headline } from './reportText';

interface FindingsProps {
  readonly report: SelfTestReport;
  readonly say: SaySelfTest;
}

/** How many answers differ, and how the test ended. */
export function Findings({ report, say }: FindingsProps) {
  const { different, harmless, unasked } = countsOf(report);
  const isWhole = report.end.kind === 'all';
  return (
    <>
      {isWhole ? null : <Message tone="warning">{endSentence(report, say)}</Message>}
      {isWhole || different > 0 ? (
        <Message tone={different > 0 ? 'error' : 'success'}>{headline(report, say)}</Message>
      ) : null}
      {harmless > 0 ? <p>{say('self-test.harmless', { count: harmless })}</p> : null}
      {unasked > 0 ? <p>{say('self-test.unasked', { count: unasked })}</p> : null}
      {report.left.length > 0 ? (
        <Message tone="warning">{say('self-test.left', { sheets: report.left.join(', ') })}</Message>
      ) : null}
    </>
  );
}

/** Each answer that does harm: what was relied on, what came, and where to mend it. */
export function Differences({ report, say }: FindingsProps) {
  const differing = report.results.filter(({ verdict }) => verdict === 'different');
  if (differing.length === 0) return null;
  return (
    <ul aria-label={say('self-test.list')}>
      {differing.map(({ code, assumption, places, expected, answered }) => (
        <li key={code} className="td-issue">
          <b>{say(`self-test.assumption.${assumption}`)}</b>
          <span lang="en">{code}</span>
          <span>{say('self-test.answers', { expected, answered })}</span>
          <span className="td-quiet">{say('self-test.place', { places: places.join(', ') })}</span>
        </li>
      ))}
    </ul>
  );
}
