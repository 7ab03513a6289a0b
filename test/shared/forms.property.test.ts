/** Real plans in other forms: tasks, leads and months stay the same. */
import { expectSameInOtherForms } from '../helpers/otherForms';
import { rawGrids } from '../helpers/rawGrids';
import { describeShared, sharedFile } from '../helpers/shared';

describe.each([
  ['hai-duong-t01-06', 6],
  ['hai-duong-t01-06-theo-doi', 6],
  ['thang-2-nhap-tay', 15],
  ['quang-tri-1-54', 15],
  ['cchc-1-27', 15],
  ['khac/nq03', 8],
  ['khac/hn_kh277', 15],
  ['khac/vju_lich_pl1', 15],
  ['khac/vju_lich_pl3', 15],
  ['khac/vju_qa2026', 15],
])('%s', (name, numRuns) => {
  describeShared('in another form', [`${name}.xlsx`], () => {
    it('holds the same tasks with the same leads and months', () => {
      expectSameInOtherForms(rawGrids(sharedFile(`${name}.xlsx`) ?? ''), numRuns, 21);
    });
  });
});
