/** Draws the add-in's icons (assets/icons/icon-N.png): a plan sheet whose rows are bars of progress, on Excel's green. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const folder = path.join(import.meta.dirname, '..', 'assets', 'icons');
/** Samples per pixel and direction: smooth edges at 16 px. */
const FINE = 8;

const GREEN = [33, 115, 70];
const WHITE = [255, 255, 255];
const PALE = [154, 192, 171];

const roundedBox = (x, y, left, top, right, bottom, radius) => {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
};

/** Three bars, more and more complete. */
const BARS = [
  { top: 0.22, done: 0.78 },
  { top: 0.43, done: 0.62 },
  { top: 0.64, done: 0.42 },
];
const BAR = { left: 0.2, right: 0.8, height: 0.13 };

/** Colour of a place in the picture (0 to 1 both ways), null where it is transparent. */
function colourAt(x, y) {
  if (!roundedBox(x, y, 0.02, 0.02, 0.98, 0.98, 0.18)) return null;
  for (const { top, done } of BARS) {
    if (roundedBox(x, y, BAR.left, top, done, top + BAR.height, 0.05)) return WHITE;
    if (roundedBox(x, y, BAR.left, top, BAR.right, top + BAR.height, 0.05)) return PALE;
  }
  return GREEN;
}

function pixels(size) {
  const rows = [];
  for (let row = 0; row < size; row++) {
    const line = [0];
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sample = 0; sample < FINE * FINE; sample++) {
        const x = (column + ((sample % FINE) + 0.5) / FINE) / size;
        const y = (row + (Math.floor(sample / FINE) + 0.5) / FINE) / size;
        const colour = colourAt(x, y);
        if (!colour) continue;
        covered++;
        colour.forEach((value, channel) => (sum[channel] += value));
      }
      const share = Math.max(1, covered);
      line.push(...sum.map((value) => Math.round(value / share)), Math.round((covered / FINE ** 2) * 255));
    }
    rows.push(Buffer.from(line));
  }
  return Buffer.concat(rows);
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes) {
  let c = 0xffffffff;
  for (const byte of bytes) c = crcTable[(c ^ byte) & 0xff] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a channel, red green blue and transparency.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(path.join(folder, `icon-${size}.png`), png(size));
