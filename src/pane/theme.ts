import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { PaneHost } from './host';

/** Shades of Excel's green, dark to light. */
const GREEN: BrandVariants = {
  10: '#020905',
  20: '#0b1d13',
  30: '#0f3020',
  40: '#123e29',
  50: '#164c33',
  60: '#195b3d',
  70: '#1c6a47',
  80: '#217346',
  90: '#3a8259',
  100: '#52926d',
  110: '#6aa182',
  120: '#82b197',
  130: '#9ac0ab',
  140: '#b3d0c1',
  150: '#cbe0d6',
  160: '#e5f0ea',
};

const FONT = "'Segoe UI', 'Segoe UI Web (West European)', system-ui, -apple-system, 'Open Sans', sans-serif";

const light: Theme = { ...createLightTheme(GREEN), fontFamilyBase: FONT };
const dark: Theme = {
  ...createDarkTheme(GREEN),
  fontFamilyBase: FONT,
  colorBrandForeground1: GREEN[120],
  colorBrandForegroundLink: GREEN[130],
};

/** Returns the theme that fits the surroundings, and follows them. */
export function useSurroundingTheme(host: PaneHost): Theme {
  const isDark = useSyncExternalStore(
    (listener) => host.onThemeChange(listener),
    () => host.isDark(),
  );
  return isDark ? dark : light;
}
