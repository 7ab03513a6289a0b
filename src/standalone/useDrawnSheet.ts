import { useEffect, useState } from 'react';
import type { SheetGrid } from '../core/grid/grid';
import type { DrawnSheet, OpenBook } from './openBook';

/** What the view shows of a sheet, once it is known how it looks; null until then. What is shown stays until the next is known. */
export function useDrawnSheet(book: OpenBook, sheet: SheetGrid | undefined, uncached: string): DrawnSheet | null {
  const [drawn, setDrawn] = useState<DrawnSheet | null>(null);
  useEffect(() => {
    if (!sheet) return;
    let gone = false;
    void book.draw(sheet, uncached).then((outcome) => {
      if (!gone && outcome.ok) setDrawn(outcome.value);
    });
    return () => {
      gone = true;
    };
  }, [book, sheet, uncached]);
  return drawn?.sheet.name === sheet?.name ? drawn : null;
}
