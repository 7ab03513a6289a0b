import { useState } from 'react';
import installation from '../../../config/installation.json';
import { version } from '../../../package.json';
import { chooseLanguageAction } from '../actions/frame';
import { usePane } from '../pane';
import { later } from './later';
import { useSelfTest } from './useSelfTest';

/** What the repository says until an office puts its own address there leads nowhere. */
const SUPPORT = /^https:\/\/localhost(?=[:/])/.test(installation.support) ? null : installation.support;

const About = later(async () => (await import('./About')).About);

/** Version, help, support and the other language; in a new blank workbook also the test of Excel. */
export function Foot() {
  const { pane, state, say } = usePane();
  const { open, view: SelfTest, close } = useSelfTest();
  const [about, setAbout] = useState(false);
  const other = state.language === 'vi' ? 'en' : 'vi';
  return (
    <>
      {SelfTest === null ? null : <SelfTest onClose={close} />}
      {about ? <About onClose={() => setAbout(false)} /> : null}
      <footer className="td-foot">
        <span>{say('pane.version', { version })}</span>
        <a href={pane.host.guide} target="_blank" rel="noreferrer" hrefLang="vi">
          {say('pane.help')}
        </a>
        {SUPPORT === null ? null : (
          <a href={SUPPORT} target="_blank" rel="noreferrer">
            {say('pane.support')}
          </a>
        )}
        <button type="button" aria-expanded={about} onClick={() => setAbout(!about)}>
          {say('pane.about')}
        </button>
        <button type="button" lang={other} onClick={() => void chooseLanguageAction(pane, other)}>
          {say(`pane.language.${other}`)}
        </button>
        {open === null ? null : (
          <button type="button" onClick={open}>
            {say('pane.self-test')}
          </button>
        )}
      </footer>
    </>
  );
}
