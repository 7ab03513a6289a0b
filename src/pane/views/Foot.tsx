import installation from '../../../config/installation.json';
import { version } from '../../../package.json';
import { chooseLanguageAction } from '../actions/frame';
import { usePane } from '../pane';

/** Version, support and the other language. */
export function Foot() {
  const { pane, state, say } = usePane();
  const other = state.language === 'vi' ? 'en' : 'vi';
  return (
    <footer className="td-foot">
      <span>{say('pane.version', { version })}</span>
      <a href={installation.support} target="_blank" rel="noreferrer">
        {say('pane.support')}
      </a>
      <button type="button" lang={other} onClick={() => void chooseLanguageAction(pane, other)}>
        {say(`pane.language.${other}`)}
      </button>
    </footer>
  );
}
