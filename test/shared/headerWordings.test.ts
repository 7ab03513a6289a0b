/** Every header collected from real plans stands for what it stood for there, or for both of its faces. */
import { readHeader } from '../../src/core/plan/header/headerMeaning';
import { describeShared } from '../helpers/shared';
import { WORDINGS, wordingTable } from '../helpers/wordings';

/** What the table calls a field, and what may stand for it. */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  number: ['number', 'detail'],
  code: ['other'],
  content: ['content'],
  field: ['field'],
  lead: ['lead'],
  coord: ['coordinating', 'lead'],
  time: ['due', 'completed', 'result', 'other'],
  'time done': ['completed'],
  'time in': ['other'],
  weeks: ['other'],
  product: ['product', 'result'],
  director: ['director', 'other'],
  basis: ['other'],
  status: ['result', 'percent'],
  result: ['result', 'other'],
  cause: ['explanation'],
  note: ['note'],
  means: ['other'],
  report: ['other'],
};
/** Words with two faces: the values of the column decide. */
const TWO_FACED: Readonly<Record<string, string>> = { completed: 'due', result: 'due product percent' };

describeShared('the headers of real plans', [WORDINGS], () => {
  it('are read, all but one whose meaning only its own office knows', () => {
    const unread: string[] = [];
    const wrong: string[] = [];
    const rows = wordingTable('Field');
    for (const [field = '', words = ''] of rows) {
      const reading = readHeader('', words.replace(/ \((?!nếu).*$/, ''));
      if (reading === null) unread.push(words);
      else {
        const meanings = MEANINGS[field] ?? [];
        const faces = TWO_FACED[reading.meaning] ?? '';
        const isFace = reading.faces.some((face) => meanings.includes(face) && faces.includes(face));
        if (!meanings.includes(reading.meaning) && !isFace) wrong.push(`${words}: ${reading.meaning} for ${field}`);
      }
    }
    expect(rows).toHaveLength(105);
    expect({ unread, wrong }).toEqual({ unread: ['Phòng chuyên môn'], wrong: [] });
  });
});
