/** Placing a new task, behind a door of its own: fetched when it is first asked for. To be imported with `await import` only. */
export { placeTask } from '../../core/additions/placeTask';
