/** The changes of a standing catalogue, each as the cells that it writes; `writeCells` writes them once they were shown. */
export { aliasEdits } from './addAlias';
export { unitEdits } from './addUnit';
export type { NewUnit } from './addUnit';
export { mergeEdits } from './mergeUnits';
export { splitEdits } from './splitUnit';
