import { withoutUnseen } from '../../../src/core/text/unseen';

it.each([
  ['a zero-width space in a word', 'Sơn\u200b cổ\u200bng', 'Sơn cổng'],
  ['joiners', 'Sơn\u200c cổng\u200d', 'Sơn cổng'],
  ['marks of direction', '\u200eSơn \u202acổng\u202c \u2066mới\u2069\u200f', 'Sơn cổng mới'],
  ['a word joiner and a byte order mark', '\ufeffSơn\u2060 cổng', 'Sơn cổng'],
  ['soft hyphens in words and at ends', 'Sơn cổ\u00adng\u00ad', 'Sơn cổng'],
  ['nothing else', '  Sơn\u00a0cổng –\n‘mới’ … ', '  Sơn\u00a0cổng –\n‘mới’ … '],
  ['a soft hyphen behind a figure', 'Năm 2026\u00ad', 'Năm 2026'],
  ['no dash between figures', 'Tháng 3\u00ad6, 5 \u00ad 7', 'Tháng 3\u00ad6, 5 \u00ad 7'],
  ['no letter of an old font', 'Phßng h­ng thÞnh', 'Phßng h­ng thÞnh'],
])('Of what shows nothing, %s', (_, typed, seen) => {
  expect(withoutUnseen(typed)).toBe(seen);
});
