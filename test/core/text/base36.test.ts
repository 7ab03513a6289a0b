import fc from '../../helpers/random';
import { base36 } from '../../../src/core/text/base36';

test('Numbers are written in base 36 with twelve digits', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (value) => {
      expect(base36(value)).toBe(value.toString(36).padStart(12, '0'));
    }),
  );
  expect(base36(0)).toBe('000000000000');
  expect(base36(Number.MAX_SAFE_INTEGER)).toBe('02gosa7pa2gv');
});
