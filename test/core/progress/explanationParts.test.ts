/** The parts of an explanation (nguyên nhân khách quan, chủ quan, hướng khắc phục): none of its words is lost. */
import { explanationParts } from '../../../src/core/progress/explanationParts';

const NOTHING = { given: null, objective: null, subjective: null, remedy: null };
const given = (text: string) => explanationParts({ ...NOTHING, given: text });
const NO_PART = { general: null, objective: null, subjective: null, remedy: null };

describe('an explanation in a single column', () => {
  it('is cut at its labels, whatever stands before them', () => {
    expect(given('Khách quan: mưa lũ; chủ quan: chậm khảo sát. Hướng khắc phục: làm xong trong tháng 5')).toEqual({
      general: null,
      objective: 'mưa lũ',
      subjective: 'chậm khảo sát.',
      remedy: 'làm xong trong tháng 5',
    });
    expect(given('a) Khách quan: bão\nb) Chủ quan: thiếu người')).toEqual({
      ...NO_PART,
      objective: 'bão',
      subjective: 'thiếu người',
    });
    expect(given('- KHÁCH QUAN : bão')).toEqual({ ...NO_PART, objective: 'bão' });
  });

  it.each([
    ['Nguyên nhân khách quan', 'objective'],
    ['Lý do khách quan', 'objective'],
    ['Lí do khách quan', 'objective'],
    ['Khách quan', 'objective'],
    ['Nguyên nhân chủ quan', 'subjective'],
    ['Lý do chủ quan', 'subjective'],
    ['Lí do chủ quan', 'subjective'],
    ['Chủ quan', 'subjective'],
    ['Phương hướng khắc phục', 'remedy'],
    ['Hướng khắc phục', 'remedy'],
    ['Biện pháp khắc phục', 'remedy'],
    ['Giải pháp khắc phục', 'remedy'],
    ['Khắc phục', 'remedy'],
    ['Giải pháp', 'remedy'],
    ['Biện pháp', 'remedy'],
    ['Hướng xử lý', 'remedy'],
  ])('knows the label "%s"', (label, part) => {
    expect(given(`${label}: bố trí thêm người`)).toEqual({ ...NO_PART, [part]: 'bố trí thêm người' });
  });

  it('keeps what stands before the first label, or has none', () => {
    expect(given('Thiếu vốn. Nguyên nhân khách quan: mưa lũ')).toEqual({
      ...NO_PART,
      general: 'Thiếu vốn.',
      objective: 'mưa lũ',
    });
    expect(given('Chờ vốn')).toEqual({ ...NO_PART, general: 'Chờ vốn' });
    expect(given('Công việc khách quan: không phải nhãn').general).toBe('Công việc khách quan: không phải nhãn');
  });

  it('gives no part where nothing stands behind a label', () => {
    expect(given('')).toEqual(NO_PART);
    expect(given('Khách quan:')).toEqual(NO_PART);
  });
});

describe('an explanation in columns of its own', () => {
  it('is what stands in them', () => {
    expect(explanationParts({ ...NOTHING, objective: 'mưa lũ', remedy: 'làm bù' })).toEqual({
      ...NO_PART,
      objective: 'mưa lũ',
      remedy: 'làm bù',
    });
  });

  it('comes before what a common column says of the same part', () => {
    expect(explanationParts({ ...NOTHING, given: 'Khách quan: mưa lũ', objective: 'bão số 3' }).objective).toBe(
      'bão số 3\nmưa lũ',
    );
  });
});
