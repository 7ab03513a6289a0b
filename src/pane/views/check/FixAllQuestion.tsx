import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Fix } from '../../../app/check/fix';
import { cellAddress } from '../../../core/grid/address';
import type { Say } from '../../../messages/say';
import { takeFixAction } from '../../actions/check';
import { usePane } from '../../pane';
import { shortText } from '../../text/shortText';

/** Places named before a write; beyond, their number says enough. */
const NAMED = 12;

/** Which cells would be changed, before they are. */
export function FixAllQuestion({ fix, close }: { readonly fix: Fix; readonly close: () => void }) {
  const { pane, state, say } = usePane();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.querySelector('button')?.focus(), []);
  const count = fix.edits.length;
  return (
    <div className="td-card" ref={question}>
      <p>
        {say('review.fix.all.will', {
          count,
          from: shortText(fix.from),
          to: shortText(fix.to),
          places: placesText(fix, say),
        })}
      </p>
      <div className="td-row">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={state.work !== null}
          onClick={() => void takeFixAction(pane, fix)}
        >
          {say('review.fix.go', { count })}
        </Button>
        <Button size="small" appearance="subtle" onClick={close}>
          {say('pane.write.back')}
        </Button>
      </div>
    </div>
  );
}

function placesText({ edits }: Fix, say: Say): string {
  const named = new Map<string, string[]>();
  for (const { sheet, row, column } of edits.slice(0, NAMED)) {
    named.set(sheet, [...(named.get(sheet) ?? []), cellAddress(row, column)]);
  }
  const places = [...named].map(([sheet, cells]) => say('review.place', { sheet, cells: cells.join(', ') })).join('; ');
  const more = edits.length - NAMED;
  return more > 0 ? say('review.fix.all.more', { places, count: more }) : places;
}
