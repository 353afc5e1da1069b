import sans from '@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2';
import serif from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2';
import { preload } from 'react-dom';

const FONT = { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' } as const;

/** Asks for the latin files at once, before the style sheet is read. The serif only where somebody reads: an officer's pages have none. */
export function preloadFonts(isReading: boolean): void {
  preload(sans, FONT);
  if (isReading) preload(serif, FONT);
}
