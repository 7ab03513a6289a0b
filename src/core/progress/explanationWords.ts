/** Labels that offices write inside one column for the parts of an explanation: lower case, NFC. */
export const EXPLANATION_LABELS: readonly {
  readonly part: 'objective' | 'subjective' | 'remedy';
  readonly words: readonly string[];
}[] = [
  { part: 'objective', words: ['nguyên nhân khách quan', 'lý do khách quan', 'lí do khách quan', 'khách quan'] },
  { part: 'subjective', words: ['nguyên nhân chủ quan', 'lý do chủ quan', 'lí do chủ quan', 'chủ quan'] },
  {
    part: 'remedy',
    words: [
      'phương hướng khắc phục',
      'hướng khắc phục',
      'biện pháp khắc phục',
      'giải pháp khắc phục',
      'khắc phục',
      'giải pháp',
      'biện pháp',
      'hướng xử lý',
    ],
  },
];
