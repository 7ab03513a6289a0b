/** "Giới thiệu": what runs here, what leaves the machine, where to get help. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import installation from '../../../config/installation.json';
import { version } from '../../../package.json';
import { usePane } from '../pane';

export function About({ onClose }: { readonly onClose: () => void }) {
  const { pane, say } = usePane();
  const { host } = pane;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    // Opened at the foot of the pane, only its title would stand in sight.
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className="td-card" aria-labelledby="td-about">
      <h2 id="td-about" className="td-heading" tabIndex={-1} ref={heading}>
        {say('pane.about')}
      </h2>
      <p>{say('pane.about.version', { version, provider: installation.provider })}</p>
      <p>{say('pane.about.program', { program: host.program })}</p>
      {host.kind === 'excel' ? (
        <p>{say('pane.about.library', { library: host.library ?? say('pane.about.unknown') })}</p>
      ) : null}
      <p>{say(host.kind === 'excel' ? 'pane.about.privacy.excel' : 'pane.about.privacy.page')}</p>
      <p>{say('pane.about.help')}</p>
      <div className="td-row">
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say('pane.about.close')}
        </Button>
      </div>
    </section>
  );
}
