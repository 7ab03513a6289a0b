/**
 * The reader of plans and the rules, behind one door: a page draws itself first and fetches them at once afterwards, or at
 * the first click. To be imported with `await import` only.
 */
export { runChecks } from '../../core/checks/runChecks';
export { readPlan } from '../../core/plan/readPlan';
export { findOverlaps } from '../../core/plan/sheetOverlap';
