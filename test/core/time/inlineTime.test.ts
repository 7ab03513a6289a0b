import { mayHoldTime, readInlineTime } from '../../../src/core/time/inlineTime';

describe('a content', () => {
  it('may hold a time of its own only where a parenthesis closes it', () => {
    expect(['Họp (quý I)', 'Họp (quý I).', 'Họp (quý I) ;\n', 'Họp quý I)'].map(mayHoldTime)).toEqual(
      Array(4).fill(true),
    );
    expect(['Họp quý I', 'Họp (quý I) lần 2', 'Họp (quý I', ''].map(mayHoldTime)).toEqual(Array(4).fill(false));
  });

  it('tells its time or its event in the words of the parenthesis', () => {
    expect(readInlineTime('Họp ( Quý I )', 2023)).toMatchObject({ kind: 'time', text: 'Quý I' });
    expect(readInlineTime('Họp (Phòng Kế hoạch báo cáo tháng 4)', 2023)).toMatchObject({
      kind: 'time',
      text: 'tháng 4',
    });
    expect(readInlineTime('Họp (sau khi có vốn)', 2023)).toEqual({ kind: 'event', text: 'sau khi có vốn' });
    expect(readInlineTime('Họp (lần 2)', 2023)).toBeNull();
  });
});
