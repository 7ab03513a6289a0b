import { loadLanguage } from '../../messages/loadLanguage';
import type { Language } from '../../messages/say';
import { remember } from '../memory';
import type { Pane } from '../pane';
import { prepareSummaryAction } from './prepareSummary';

/** Switches the language of the pane and words the table shown again. */
export async function chooseLanguageAction(pane: Pane, language: Language): Promise<void> {
  if (!(await loadLanguage(language))) return;
  remember('language', language);
  pane.dispatch({ type: 'language-chosen', language });
  pane.host.onLanguage?.(language);
  if (pane.state().prepared) await prepareSummaryAction(pane);
}
