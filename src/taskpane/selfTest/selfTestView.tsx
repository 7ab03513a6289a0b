/** "Tự kiểm tra": asks Excel what we rely on, and shows what it answers otherwise, to be copied. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import { version } from '../../../package.json';
import { done } from '../../core/flow/outcome';
import { saySelfTestIn } from '../../messages/saySelfTest';
import type { SelfTestViewProps } from '../../pane/host';
import { usePane } from '../../pane/pane';
import { Message } from '../../pane/views/Message';
import { runWork } from '../../pane/work/runWork';
import type { SelfTest, SelfTestReport } from '../../workbook/selfTestReport';
import { Differences, Findings } from './Findings';
import { headline, reportText } from './reportText';

/** What came of the test; `not-blank` where nothing was asked. */
type Found = SelfTestReport | 'not-blank' | null;

/** Returns the view over a way to run the test. */
export function selfTestView(run: SelfTest): ComponentType<SelfTestViewProps> {
  return function SelfTestView({ onClose }) {
    const { pane, state } = usePane();
    const [found, setFound] = useState<Found>(null);
    const [unCopied, setUnCopied] = useState<string | null>(null);
    const heading = useRef<HTMLHeadingElement>(null);
    useEffect(() => heading.current?.focus(), []);
    const say = saySelfTestIn(state.language);
    const start = async (): Promise<void> => {
      setFound(null);
      setUnCopied(null);
      // A test that was stopped has its report too.
      const result = await runWork(pane, async ({ runner }) => done({ report: await run(runner) }));
      if (result === null) return;
      setFound(result.report ?? 'not-blank');
      const text = result.report === null ? say('self-test.not-blank') : headline(result.report, say);
      pane.dispatch({ type: 'said', text });
    };
    const copy = async (report: SelfTestReport): Promise<void> => {
      const text = reportText(report, version, pane.host.program, say);
      const copied = await pane.host.copyText(text);
      setUnCopied(copied ? null : text);
      pane.dispatch({ type: 'said', text: say(copied ? 'self-test.copied' : 'self-test.copy-failed') });
    };
    return (
      <section className="td-card" aria-labelledby="td-self-test">
        <h2 id="td-self-test" className="td-heading" tabIndex={-1} ref={heading}>
          {say('self-test.title')}
        </h2>
        <p>{say('self-test.explained')}</p>
        {found === 'not-blank' ? <Message tone="warning">{say('self-test.not-blank')}</Message> : null}
        {found === null || found === 'not-blank' ? null : (
          <>
            <Findings report={found} say={say} />
            <Differences report={found} say={say} />
          </>
        )}
        {unCopied === null ? null : <textarea readOnly rows={8} aria-label={say('self-test.copy')} value={unCopied} />}
        <div className="td-row">
          <Button size="small" disabledFocusable={state.work !== null} onClick={() => void start()}>
            {say('self-test.start')}
          </Button>
          {found === null || found === 'not-blank' ? null : (
            <Button size="small" onClick={() => void copy(found)}>
              {say('self-test.copy')}
            </Button>
          )}
          <Button size="small" appearance="subtle" disabledFocusable={state.work !== null} onClick={onClose}>
            {say('self-test.close')}
          </Button>
        </div>
      </section>
    );
  };
}
