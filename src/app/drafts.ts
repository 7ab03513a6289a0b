/**
 * Everything that drafts tabs, behind one door: the pages fetch it when a tab is first asked for, so that it does not
 * weigh on their first load. To be imported with `await import` only.
 */
export { agendaTab } from '../core/report/agendaTab';
export { boardTab } from '../core/report/boardTab';
export { catalogueTab } from '../core/report/catalogueTab';
export { CHOICES_PLACE, choicesTab } from '../core/report/choicesTab';
export { issueTab } from '../core/report/issueTab';
export { remindersTab } from '../core/report/remindersTab';
export { summaryDraft } from './summaryDraft';
