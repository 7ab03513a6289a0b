import { useEffect } from 'react';
import { checkPlanAction } from '../actions/check';
import { usePane } from '../pane';

/**
 * On the page Ctrl+F looks for a task, wherever the keyboard stands: of a sheet only what is near the window is drawn, so the
 * browser's own search would find next to nothing.
 */
export function useFinding(): void {
  const { pane } = usePane();
  useEffect(() => {
    if (pane.host.kind !== 'page') return undefined;
    const find = (event: KeyboardEvent) => {
      const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f';
      if (!isFind || event.defaultPrevented || pane.state().work !== null) return;
      event.preventDefault();
      if (focusSearch()) return;
      void checkPlanAction(pane).then(() => requestAnimationFrame(() => focusSearch()));
    };
    window.addEventListener('keydown', find);
    return () => window.removeEventListener('keydown', find);
  }, [pane]);
}

/** Gives the keyboard to the field that searches the list; false where there is none. */
export function focusSearch(within: ParentNode | null = document.querySelector('main')): boolean {
  const field = within?.querySelector<HTMLElement>('input[type=search]') ?? null;
  field?.focus();
  // It may hold the keyboard already, scrolled away.
  field?.scrollIntoView({ block: 'nearest' });
  return field !== null;
}
