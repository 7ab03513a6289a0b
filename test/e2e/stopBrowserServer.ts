/** Jest's tear-down of the browser tests. */
export { stopServer as default } from './browserServer';
