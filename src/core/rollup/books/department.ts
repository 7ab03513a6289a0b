/** Whose plan a book holds: what somebody told, what the head of the plan says, else the name of the file. */
import type { Office } from '../../plan/office';
import { fold, foldCase } from '../../text/fold';
import type { Department } from './types';

/**
 * Returns the department of a book. Two books are of one department only where their names, and the bodies above them, are
 * written the same (case, spaces and Unicode form apart); a book that says nothing is a department of its own.
 * @param told the office as somebody told it once; null where nobody did
 * @param read the office as the head of the plan has it
 * @param file path of the book as it is shown, `/` between folders
 */
export function departmentOf(told: Office | null, read: Office, file: string): Department {
  const office = told !== null && told.name !== null ? told : read;
  if (office.name === null) {
    const name = fold(file.replace(/\.[^./]*$/, ''));
    return { key: `file\n${file}`, name, above: null, from: 'file' };
  }
  const name = fold(office.name);
  const above = office.above === null ? null : fold(office.above);
  return {
    key: `office\n${foldCase(above ?? '')}\n${foldCase(name)}`,
    name,
    above,
    from: office === told ? 'settings' : 'heading',
  };
}
