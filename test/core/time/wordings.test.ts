/** Every time phrase collected from real plans: read as a person reads it, or said to be unread, never read wrongly. */
import { readTimePhrase } from '../../../src/core/time/timePhrase';
import { describeShared } from '../../helpers/shared';
import { WORDINGS, wordingTable } from '../../helpers/wordings';

/** A row that lists the forms a template allows: no phrase of one task. */
const LIST_OF_FORMS = 'Quý I; Quý II; Cả năm; Tháng .../...';

function monthsWritten(text: string): readonly number[] {
  const months: number[] = [];
  for (const found of text.matchAll(/(\d+)(?:-(\d+))?/g)) {
    for (let month = Number(found[1]); month <= Number(found[2] ?? found[1]); month += 1) months.push(month);
  }
  return months;
}

describeShared('the time phrases of real plans', [WORDINGS], () => {
  it('are all read, none wrongly', () => {
    const unread: string[] = [];
    const wrong: string[] = [];
    const rows = wordingTable('Phrase (verbatim)').filter(([phrase]) => phrase !== LIST_OF_FORMS);
    for (const [phrase = '', , source = '', , months = ''] of rows) {
      const year = Number(/\((20\d\d)\)/.exec(source)?.[1] ?? 2026);
      const read = readTimePhrase(phrase, year);
      // The table gives the months of both years of a school year.
      const named = /^PL/.test(source) ? read.ym.map(({ month }) => month) : read.months;
      const mine = [...new Set(named)].sort((a, b) => a - b).join();
      if (mine === monthsWritten(months).join()) continue;
      (mine === '' ? unread : wrong).push(`${phrase}: ${mine} for ${months}`);
    }
    expect(rows.length).toBeGreaterThan(200);
    expect({ unread, wrong }).toEqual({ unread: [], wrong: [] });
  });

  it('that name no month keep their text', () => {
    const none = wordingTable('Phrase (verbatim)').filter(([, , , kind]) => kind === 'none' || kind === 'duration');
    for (const [phrase = ''] of none) expect(readTimePhrase(phrase, 2026)).toMatchObject({ text: phrase, months: [] });
    expect(none.length).toBeGreaterThan(4);
  });
});
