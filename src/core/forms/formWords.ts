/** The words that a form shows in its columns that only inform, to tell what somebody typed over them. */
import type { Say } from '../../messages/say';
import type { Plan, Task } from '../plan/types';
import { coordinatingNaming } from '../report/text/unitNames';
import { foldCase } from '../text/fold';
import type { InformColumn } from './types';

/**
 * Returns whether a form shows a text in a column for a task; null where that is not known: a form in another language, a
 * column whose texts nobody can tell.
 */
export type FormWords = (column: InformColumn, header: string, text: string, task: Task) => boolean | null;

/** A number of days that no sentence holds by itself. */
const DAYS = 7_000_001;

/** Makes the function for the plan as it stands now. */
export function createFormWords(plan: Plan, say: Say): FormWords {
  const states = [
    say('forms.status.due'),
    say('forms.status.undated'),
    say('forms.status.deferred'),
    say('forms.status.overdue', { days: DAYS }),
    say('forms.status.carried', { days: DAYS }),
    say('forms.status.deferred-late', { days: DAYS }),
  ].map(withoutFigures);
  const roles = [say('forms.role.lead'), say('forms.role.coordinating')].map(foldCase);
  const coordinating = coordinatingNaming(plan);
  return (column, header, text, task) => {
    if (foldCase(header) !== foldCase(say(`forms.column.${column}`))) return null;
    switch (column) {
      case 'number':
        return /^\d+$/.test(text);
      case 'role':
        return roles.includes(foldCase(text));
      case 'status':
        return states.includes(withoutFigures(text));
      case 'coordinating':
        return foldCase(text) === foldCase(coordinating(task));
      case 'code':
        return false;
      default:
        return null;
    }
  };
}

function withoutFigures(text: string): string {
  return foldCase(text)
    .replace(/\d[\d.,\s\u00a0]*(?:\d|(?=\D|$))/gu, '# ')
    .replace(/\s+/g, ' ')
    .trim();
}
