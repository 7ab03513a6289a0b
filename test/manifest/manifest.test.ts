import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import installation from '../../config/installation.json';
import { version } from '../../package.json';
import { checkManifest } from './checkManifest';

const root = path.join(__dirname, '..', '..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

/** Width and height out of a PNG file's header. */
function pictureSize(name: string): readonly [number, number] | null {
  const file = path.join(root, name);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const PAGES = ['taskpane.html', 'index.html'];
const faultsOf = (xml: string) => checkManifest(xml, pictureSize, (page) => PAGES.includes(page));

test('the manifest has no fault', () => {
  expect(faultsOf(manifest)).toEqual([]);
});

test('the manifest agrees with the installation file and the package', () => {
  const textOf = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(manifest)?.[1];
  expect(textOf('Id')).toBe(installation.addInId);
  expect(textOf('ProviderName')).toBe(installation.provider);
  expect(textOf('Version')).toBe(`${version}.0`);
});

test('every size of the icon is there at that size', () => {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];
  expect(sizes.map((size) => pictureSize(`assets/icons/icon-${size}.png`))).toEqual(sizes.map((size) => [size, size]));
});

/** A manifest with one fault each, made from the good one, and what the check must say about it. */
const FAULTY: readonly (readonly [string, (xml: string) => string, RegExp])[] = [
  ['an element out of order', (xml) => moveBefore(xml, '<Version>0.1.0.0</Version>', '<Id>'), /Id stands too late/],
  [
    'a stranger among the elements',
    (xml) => xml.replace('<Version>', '<Colour>red</Colour><Version>'),
    /Colour does not belong/,
  ],
  ['resources out of order', (xml) => swap(xml, 'bt:Images', 'bt:Urls'), /bt:Images stands too late/],
  ['no support address', (xml) => xml.replace(/<SupportUrl[^>]*>/, ''), /SupportUrl is missing/],
  ['an id that is no GUID', (xml) => xml.replace(/<Id>[^<]*/, '<Id>tiendo'), /is no GUID/],
  [
    'a resid that nobody defines',
    (xml) => xml.replace('resid="Pane.Url"', 'resid="Pane.Uri"'),
    /"Pane.Uri", which is not among bt:Urls/,
  ],
  ['a resource that nobody uses', (xml) => xml.replace(/<LearnMoreUrl[^>]*>/, ''), /"GetStarted.Url" is used nowhere/],
  [
    'a resource of the wrong kind',
    (xml) => xml.replace('<Label resid="Group.Label" />', '<Label resid="Button.Tip" />'),
    /"Button.Tip", which is not among bt:ShortStrings/,
  ],
  ['a resource defined twice', (xml) => xml.replace(' id="Icon.20"', ' id="Icon.16"'), /"Icon.16" is defined twice/],
  ['a resid of 33 characters', (xml) => xml.replaceAll('Group.Label', 'G'.repeat(33)), /has not 1 to 32 characters/],
  [
    'a short string of 126 characters',
    (xml) => xml.replace('Value="Work plan"', `Value="${'x'.repeat(126)}"`),
    /126 characters, not 1 to 125/,
  ],
  [
    'a long string of 251 characters',
    (xml) => xml.replace('Value="Open the Home tab and choose Tiến độ."', `Value="${'x'.repeat(251)}"`),
    /251 characters, not 1 to 250/,
  ],
  [
    'a picture that is not there',
    (xml) => xml.replace('icon-40.png', 'icon-41.png'),
    /no picture assets\/icons\/icon-41\.png/,
  ],
  ['a picture of another size', (xml) => xml.replace('icon-40.png', 'icon-48.png'), /icon of size 40 is 48 × 48/],
  [
    'a small high resolution icon',
    (xml) => xml.replace(/(<HighResolutionIconUrl[^>]*)icon-64/, '$1icon-32'),
    /HighResolutionIconUrl is 32 × 32/,
  ],
  ['no icon of 80 pixels', (xml) => xml.replace('<bt:Image size="80" resid="Icon.80" />', ''), /lacks the size 80/],
  [
    'an address without https',
    (xml) => xml.replace('"https://localhost:3000/taskpane.html"', '"http://localhost:3000/taskpane.html"'),
    /not https/,
  ],
  ['a page that is not built', (xml) => xml.replaceAll('taskpane.html', 'pane.html'), /There is no page pane\.html/],
  [
    'an override of the default locale',
    (xml) => xml.replace('Locale="en-US" Value="Work plan"', 'Locale="vi-VN" Value="Kế hoạch"'),
    /overrides the default locale/,
  ],
  [
    'a string without English',
    (xml) => xml.replace('<bt:Override Locale="en-US" Value="Work plan" />', ''),
    /exactly one override for en-US/,
  ],
  ['another default locale', (xml) => xml.replace('>vi-VN<', '>en-US<'), /DefaultLocale is "en-US"/],
  [
    'an older floor',
    (xml) => xml.replace('MinVersion="1.9" />\n    </Sets>', 'MinVersion="1.1" />\n    </Sets>'),
    /ExcelApi 1\.1 is asked for/,
  ],
  [
    'another host',
    (xml) => xml.replace('<Host Name="Workbook" />', '<Host Name="Document" />'),
    /"Document" is not Workbook/,
  ],
  [
    'a function command',
    (xml) => xml.replace('xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"'),
    /does not show the pane/,
  ],
  ['a tag left open', (xml) => xml.replace('</Hosts>', ''), /Not well-formed/],
];

test.each(FAULTY)('%s is found', (_, spoil, sentence) => {
  const spoilt = spoil(manifest);
  expect(spoilt).not.toBe(manifest);
  expect(faultsOf(spoilt).join('\n')).toMatch(sentence);
});

function moveBefore(xml: string, piece: string, place: string): string {
  return xml.replace(piece, '').replace(place, piece + place);
}

function swap(xml: string, first: string, second: string): string {
  const of = (name: string) => new RegExp(`<${name}>[\\s\\S]*</${name}>`).exec(xml)?.[0] ?? '';
  const [one, other] = [of(first), of(second)];
  return xml.replace(one, '\u0001').replace(other, one).replace('\u0001', other);
}
