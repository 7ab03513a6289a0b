import installation from '../../../config/installation.json';
import { version } from '../../../package.json';
import { chooseLanguageAction } from '../actions/frame';
import { usePane } from '../pane';
import { useSelfTest } from './useSelfTest';

/** Version, support and the other language; in a new blank workbook also the test of Excel. */
export function Foot() {
  const { pane, state, say } = usePane();
  const { open, view: SelfTest, close } = useSelfTest();
  const other = state.language === 'vi' ? 'en' : 'vi';
  return (
    <>
      {SelfTest === null ? null : <SelfTest onClose={close} />}
      <footer className="td-foot">
        <span>{say('pane.version', { version })}</span>
        <a href={installation.support} target="_blank" rel="noreferrer">
          {say('pane.support')}
        </a>
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
