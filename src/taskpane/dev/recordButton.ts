/** Development only: a button at the foot of the pane that records a real Excel's traffic. Never part of a production build. */
import { recording as en } from '../../messages/en/recording';
import { recording as vi } from '../../messages/vi/recording';
import { copyText } from '../../pane/browser/clipboard';
import { startRecording } from './recordTraffic';
import type { Recorder } from './recordTraffic';

/** Puts the button into the page. @param program Excel and its version */
export function addRecordButton(program: string): void {
  const texts = document.documentElement.lang === 'en' ? en : vi;
  const foot = document.createElement('footer');
  const button = document.createElement('button');
  const warning = document.createElement('p');
  const result = document.createElement('output');
  button.type = 'button';
  button.textContent = texts.start;
  warning.textContent = texts.warning;
  foot.append(warning, button, result);
  document.body.append(foot);

  let recorder: Recorder | null = null;
  button.addEventListener('click', () => {
    if (recorder === null) {
      recorder = startRecording(program);
      result.textContent = recorder === null ? texts.unavailable : '';
      button.textContent = recorder === null ? texts.start : texts.stop;
      return;
    }
    const text = JSON.stringify(recorder.stop());
    recorder = null;
    button.textContent = texts.start;
    void copyText(text).then((copied) => {
      result.textContent = copied ? texts.copied : texts.shown;
      if (!copied) result.append(areaWith(text));
    });
  });
}

function areaWith(text: string): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  area.readOnly = true;
  area.value = text;
  return area;
}
