/** How much a package may hold before it is taken for an attack or for something no office keeps. */

/** Largest part after inflating; the sheet of 100,000 rows by 12 columns takes 47 MB. */
export const LARGEST_PART_BYTES = 400_000_000;
/** Largest sum of all parts after inflating, by what the directory declares. */
export const LARGEST_TOTAL_BYTES = 1_200_000_000;
/** Parts above this size are held to the ratio below; small ones may be all blanks. */
export const RATIO_COUNTS_FROM_BYTES = 20_000_000;
/** Sheets that repeat one text, packed as hard as can be, reach about 300; deflate's own limit is 1,032. */
export const LARGEST_RATIO = 500;
export const MOST_ENTRIES = 20_000;
