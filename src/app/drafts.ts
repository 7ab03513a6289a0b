/**
 * Everything that drafts tabs, behind one door: the pages fetch it when a tab is first asked for, so that it does not
 * weigh on their first load. To be imported with `await import` only.
 */
export { agendaTab } from '../core/report/tabs/agendaTab';
export { boardTab } from '../core/report/tabs/boardTab';
export { catalogueTab } from '../core/report/tabs/catalogueTab';
export { changesTab } from '../core/report/tabs/changesTab';
export { CHOICES_PLACE, choicesTab } from '../core/report/tabs/choicesTab';
export { evaluationTab } from '../core/report/tabs/evaluationTab';
export { issueTab } from '../core/report/tabs/issueTab';
export { remindersTab } from '../core/report/tabs/remindersTab';
