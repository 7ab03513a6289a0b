/** The page as one file, opened from a disk: it holds everything, the sample plan too, and asks for nothing. */
import sample from '../../assets/ke-hoach-mau.xlsx';
import guide from '../../docs/huong-dan.md';
import { startPage } from './startPage';

/** The bytes of a `data:` address, which is named once: wherever it is named, the minimiser puts all of it. */
function bytesOf(address: string): Uint8Array {
  const text = atob(address.replace(/^[^,]*,/, ''));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

startPage({
  loadSample: () => Promise.resolve(bytesOf(sample)),
  guide: URL.createObjectURL(new Blob([guide], { type: 'text/html' })),
  openSample: false,
});
