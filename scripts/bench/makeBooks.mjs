/**
 * Makes a folder of plans for many offices, some of them damaged, for the measurements of many books (`npm run bench:books`)
 * and the tests. The same arguments give the same bytes. Usage: node scripts/bench/makeBooks.mjs FOLDER BOOKS TASKS DAMAGED
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { makePlan } from './makePlan.mjs';

const BOOKS_PER_FOLDER = 100;
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const FIXED = { mtime: '2026-01-01T00:00:00Z' };

/** Ways in which a file is no plan, each made of a whole one. */
const DAMAGES = [
  (plan) => plan.slice(0, Math.floor(plan.length / 2)),
  () => new Uint8Array(0),
  () => strToU8('Stt;Nội dung;Đơn vị chủ trì\n1;Rà soát;VP\n'),
  () => Uint8Array.from([...OLD_EXCEL, ...new Uint8Array(600)]),
  () => zipSync({ 'ghi-chu.txt': [strToU8('Không phải sổ tính'), FIXED] }),
  (plan) => plan.map((byte, at) => (at > 40 && at < plan.length - 2000 && at % 7 === 0 ? byte ^ 0x5a : byte)),
  (plan) => plan.slice(0, plan.length - 60),
  (plan) => plan.slice(100),
  () => zipSync({ '[Content_Types].xml': [strToU8('<Types'), FIXED] }),
  () => strToU8('%PDF-1.7\n'),
];

/** Makes the folder; returns the paths below it of all books and of those that are damaged. */
export function makeBooks(folder, books, tasks, damaged) {
  const files = [];
  const bad = [];
  for (let number = 1; number <= books; number += 1) {
    const name = String(number).padStart(4, '0');
    const below = `khoi-${String(Math.ceil(number / BOOKS_PER_FOLDER)).padStart(2, '0')}`;
    const office = ['UBND TỈNH SÔNG LAM', `SỞ SỐ ${name}`];
    const plan = makePlan(tasks, { office, offset: number * 1000 }).bytes;
    const isDamaged = damaged > 0 && number % Math.floor(books / damaged) === 0 && bad.length < damaged;
    const file = `${below}/ke-hoach-${name}.xlsx`;
    mkdirSync(path.join(folder, below), { recursive: true });
    writeFileSync(path.join(folder, file), isDamaged ? DAMAGES[bad.length % DAMAGES.length](plan) : plan);
    files.push(file);
    if (isDamaged) bad.push(file);
  }
  return { files, bad };
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').pop())) {
  const [folder, books, tasks, damaged] = process.argv.slice(2);
  const made = makeBooks(folder, Number(books), Number(tasks), Number(damaged));
  console.log(`${folder}: ${made.files.length} books, ${made.bad.length} of them damaged`);
}
