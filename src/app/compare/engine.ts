/** The comparison of plans, behind a door of its own: fetched when it is first asked for. To be imported with `await import` only. */
export { planChanges } from '../../core/amendments/planChanges';
