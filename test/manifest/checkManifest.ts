/**
 * Checks a manifest without asking anyone: what Excel's schema (office-js docs, "XML manifest reference") and Microsoft's
 * validator refuse, as far as this add-in's manifest can go wrong. Returns one sentence per fault, none for a good manifest.
 */
import { SaxesParser } from 'saxes';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Returns width and height of a PNG file of the project by its path below the origin, null when there is none. */
export type PictureSize = (path: string) => readonly [number, number] | null;

/** Returns true if a page is built under a path below the origin. */
export type HasPage = (path: string) => boolean;

const OFFICE_APP = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: OFFICE_APP,
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};
const REQUIRED = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'Hosts',
  'DefaultSettings',
  'Permissions',
];
/** Which kind of resource an element with a resid takes. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};
const LONGEST = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 } as const;
const ICON_SIZES = ['16', '32', '80'];
const TEXT_LIMITS = { DisplayName: 125, Description: 250 } as const;
const FLOOR = '1.9';

/** Checks the text of a manifest. */
export function checkManifest(xml: string, pictureSize: PictureSize, hasPage: HasPage): string[] {
  const faults: string[] = [];
  const root = parse(xml, faults);
  if (!root) return faults;
  const all = [...walk(root)];
  const of = (name: string) => all.filter((element) => element.name === name);
  const childOf = (parent: Element, name: string) => parent.children.find((child) => child.name === name);

  if (root.name !== 'OfficeApp') faults.push(`The root is ${root.name}, not OfficeApp`);
  if (root.attributes['xsi:type'] !== 'TaskPaneApp') faults.push('OfficeApp is not of type TaskPaneApp');
  for (const name of REQUIRED) if (!childOf(root, name)) faults.push(`${name} is missing`);
  for (const element of all) checkOrder(element, faults);

  const id = childOf(root, 'Id')?.text ?? '';
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(id))
    faults.push(`Id "${id}" is no GUID`);
  const version = childOf(root, 'Version')?.text ?? '';
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(version)) faults.push(`Version "${version}" is not of the form 1.0.0.0`);
  const locale = childOf(root, 'DefaultLocale')?.text ?? '';
  if (locale !== 'vi-VN') faults.push(`DefaultLocale is "${locale}", not vi-VN`);
  if (childOf(root, 'Permissions')?.text !== 'ReadWriteDocument') faults.push('Permissions is not ReadWriteDocument');
  for (const [name, limit] of Object.entries(TEXT_LIMITS)) {
    const element = childOf(root, name);
    for (const text of element ? textsOf(element) : []) {
      if (text.length > limit || text === '')
        faults.push(`${name} "${text.slice(0, 20)}…" has ${text.length} characters, not 1 to ${limit}`);
    }
  }

  checkLocales(all, locale, faults);
  checkResources(all, faults);
  checkUrls(all, pictureSize, hasPage, faults);

  for (const icon of of('Icon')) {
    const sizes = icon.children.map((image) => image.attributes['size'] ?? '');
    for (const size of ICON_SIZES) if (!sizes.includes(size)) faults.push(`An Icon lacks the size ${size}`);
    if (new Set(sizes).size !== sizes.length) faults.push('An Icon names a size twice');
  }
  for (const image of of('bt:Image').filter((element) => element.attributes['resid'] !== undefined)) {
    const url = resource(all, 'bt:Images', image.attributes['resid'] ?? '')?.attributes['DefaultValue'] ?? '';
    const size = Number(image.attributes['size']);
    const found = pictureSize(pathOf(url));
    if (found && (found[0] !== size || found[1] !== size)) {
      faults.push(`The icon of size ${size} is ${found.join(' × ')}: ${url}`);
    }
  }
  const ids = [...of('Group'), ...of('Control')].map((element) => element.attributes['id'] ?? '');
  if (new Set(ids).size !== ids.length || ids.includes('')) faults.push('Groups and controls need ids of their own');
  if (of('Control').length !== 1) faults.push(`There are ${of('Control').length} ribbon controls, not one`);
  for (const action of of('Action')) {
    if (action.attributes['xsi:type'] !== 'ShowTaskpane') faults.push('The button does not show the pane');
  }
  if (of('FunctionFile').length + of('Runtimes').length > 0) faults.push('A shared runtime or function file is named');
  for (const host of of('Host')) {
    const name = host.attributes['Name'] ?? host.attributes['xsi:type'];
    if (name !== 'Workbook') faults.push(`Host "${name ?? ''}" is not Workbook`);
  }
  const sets = [...of('Set'), ...of('bt:Set')].filter((set) => set.attributes['Name'] === 'ExcelApi');
  if (of('Set').length === 0) faults.push('Requirements name no ExcelApi');
  for (const set of sets) {
    if (set.attributes['MinVersion'] !== FLOOR)
      faults.push(`ExcelApi ${set.attributes['MinVersion'] ?? ''} is asked for, not ${FLOOR}`);
  }
  return faults;
}

function parse(xml: string, faults: string[]): Element | null {
  const parser = new SaxesParser();
  const open: Element[] = [];
  let root: Element | null = null;
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    const parent = open[open.length - 1];
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open[open.length - 1];
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => faults.push(`Not well-formed: ${error.message}`));
  parser.write(xml).close();
  return faults.length === 0 ? root : null;
}

function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

function checkOrder(element: Element, faults: string[]): void {
  const order = ORDER[element.name];
  if (!order) return;
  let last = -1;
  for (const { name } of element.children) {
    const place = order.indexOf(name);
    if (place < 0) faults.push(`${name} does not belong into ${element.name}`);
    else if (place < last) faults.push(`${name} stands too late in ${element.name}: after ${order[last] ?? ''}`);
    last = Math.max(last, place);
  }
}

const isOverride = ({ name }: Element): boolean => name === 'Override' || name === 'bt:Override';

function textsOf(element: Element): string[] {
  const overrides = element.children.filter(isOverride).map((child) => child.attributes['Value'] ?? '');
  return [element.attributes['DefaultValue'] ?? '', ...overrides];
}

function checkLocales(all: readonly Element[], locale: string, faults: string[]): void {
  const texts = all.filter(({ name }) => ['DisplayName', 'bt:String'].includes(name) || name === 'Description');
  for (const element of texts) {
    if (element.attributes['resid'] !== undefined) continue;
    const what = element.attributes['id'] ?? element.name;
    const locales = element.children.filter(isOverride).map((child) => child.attributes['Locale'] ?? '');
    if (locales.includes(locale)) faults.push(`${what} overrides the default locale`);
    if (locales.filter((name) => name === 'en-US').length !== 1)
      faults.push(`${what} needs exactly one override for en-US`);
    if (locales.some((name) => !/^[a-z]{2}-[A-Z]{2}$/.test(name))) faults.push(`${what} has a locale that is none`);
  }
}

function resource(all: readonly Element[], kind: string, id: string): Element | undefined {
  const list = all.find(({ name }) => name === kind);
  return list?.children.find((child) => child.attributes['id'] === id);
}

function checkResources(all: readonly Element[], faults: string[]): void {
  const used = new Set<string>();
  for (const { name, attributes } of all) {
    const id = attributes['resid'];
    if (id === undefined) continue;
    used.add(id);
    const kind = RESOURCE_OF[name];
    if (kind === undefined) faults.push(`${name} takes no resid`);
    else if (!resource(all, kind, id)) faults.push(`${name} names the resid "${id}", which is not among ${kind}`);
  }
  const defined = new Set<string>();
  for (const list of all.filter(({ name }) => /^bt:(Images|Urls|ShortStrings|LongStrings)$/.test(name))) {
    for (const element of list.children) {
      const id = element.attributes['id'] ?? '';
      if (defined.has(id)) faults.push(`The resource "${id}" is defined twice`);
      defined.add(id);
      if (id === '' || id.length > 32) faults.push(`The resource id "${id}" has not 1 to 32 characters`);
      if (!used.has(id)) faults.push(`The resource "${id}" is used nowhere`);
      const limit = list.name in LONGEST ? LONGEST[list.name as keyof typeof LONGEST] : 2048;
      for (const text of textsOf(element)) {
        if (text === '' || text.length > limit)
          faults.push(`The resource "${id}" has ${text.length} characters, not 1 to ${limit}`);
      }
    }
  }
}

const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]*\//, '').replace(/[?#].*$/, '');

function checkUrls(all: readonly Element[], pictureSize: PictureSize, hasPage: HasPage, faults: string[]): void {
  for (const { name, attributes, children } of all) {
    if (!/Url$|^SourceLocation$|^bt:Image$/.test(name) || attributes['resid'] !== undefined) continue;
    if (children.some(isOverride)) faults.push(`${name} must be the same in every language`);
    const url = attributes['DefaultValue'] ?? '';
    if (!url.startsWith('https://')) {
      faults.push(`${name} is not https: "${url}"`);
      continue;
    }
    const isPicture = /Icon|Image/.test(name);
    const size = isPicture ? pictureSize(pathOf(url)) : null;
    if (isPicture && !size) faults.push(`There is no picture ${pathOf(url)}`);
    if (!isPicture && !hasPage(pathOf(url))) faults.push(`There is no page ${pathOf(url)}`);
    const asked = { IconUrl: 32, HighResolutionIconUrl: 64 }[name];
    if (asked !== undefined && size && (size[0] !== asked || size[1] !== asked)) {
      faults.push(`${name} is ${size.join(' × ')}, not ${asked} × ${asked}`);
    }
  }
}
