import { readdirSync } from 'node:fs';
import path from 'node:path';
import { foldCase } from '../../src/core/text/fold';
import { planOf } from '../helpers/planVerbs';
import { rawGrids } from '../helpers/rawGrids';
import { describeShared, sharedFile } from '../helpers/shared';

const ROOT = path.join(__dirname, '..', '..');
const SAMPLE = path.join(ROOT, 'assets', 'ke-hoach-mau.xlsx');
/** So many words in a row are somebody's wording; fewer are names of units and terms that all plans share. */
const RUN = 7;

/** Returns every run of words of a text, folded, punctuation left out. */
function runsOf(text: string): string[] {
  const words = foldCase(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
}

/** Returns the texts of a workbook. */
function textsOf(file: string): string[] {
  const values = rawGrids(file).sheets.flatMap(({ rows }) => rows.flat());
  return values.filter((value) => typeof value === 'string');
}

describeShared('the sample is in our own words', ['hai-duong-t01-06.xlsx', 'khac'], () => {
  test('no task or explanation is one of a public plan, nor has seven words in a row from one', () => {
    const folder = path.dirname(sharedFile('hai-duong-t01-06.xlsx') ?? '');
    const files = [folder, path.join(folder, 'khac')].flatMap((place) =>
      readdirSync(place)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => path.join(place, name)),
    );
    const foreign = files.flatMap(textsOf);
    expect(foreign.length).toBeGreaterThan(1000);
    const foreignTexts = new Set(foreign.map(foldCase));
    const foreignRuns = new Set(foreign.flatMap(runsOf));
    const { tasks } = planOf(rawGrids(SAMPLE));
    const own = tasks.flatMap(({ content, progress: { explanation } }) => [
      content,
      ...[explanation.objective, explanation.subjective, explanation.remedy].filter((text) => text !== null),
    ]);
    expect(own.length).toBeGreaterThan(300);
    expect(own.filter((text) => foreignTexts.has(foldCase(text)))).toEqual([]);
    expect(own.flatMap(runsOf).filter((run) => foreignRuns.has(run))).toEqual([]);
  });
});
