/** Takes embedded documents out of a copy: whole files of other programs, which nobody sees through their little pictures. */
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf } from '../opc/relationships';
import { parseSheetFrame } from '../write/marks';
import { parseXml } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { withoutCdata } from '../xml/text';
import { dropRelated } from './dropParts';
import { putDrawing } from './dropPrivate';

const EMBEDDED = /^(?:oleObject|package)$/;

/** Removes the documents embedded in a sheet with the pictures that they are drawn as. @returns whether there were any */
export function dropObjects(opc: OpcPackage, part: string): boolean {
  const sheet = parseSheetFrame(part, withoutCdata(opc.textOf(part)));
  const edit = new XmlEdit(sheet);
  let inside = '';
  for (const child of sheet.root.children) {
    const text = sheet.text.slice(child.start, child.end);
    const holds =
      child.local === 'oleObjects' || (child.local === 'AlternateContent' && /<(?:\w+:)?oleObject\b/.test(text));
    if (!holds) continue;
    inside += text;
    edit.remove(child);
  }
  const ids = new Set([...inside.matchAll(/\s\w+:id\s*=\s*["']([^"']+)["']/g)].map(([, id]) => id));
  const shapes = new Set([...inside.matchAll(/\bshapeId\s*=\s*["'](\d+)["']/g)].map(([, id]) => `_x0000_s${id ?? ''}`));
  if (inside !== '') opc.put(part, edit.apply());
  dropShapes(opc, part, shapes);
  const had = dropRelated(opc, part, ({ kind, id }) => EMBEDDED.test(kind) || ids.has(id));
  return had || inside !== '';
}

/** Removes the shapes of the objects from the drawings of the sheet, of both kinds, with their pictures. */
function dropShapes(opc: OpcPackage, part: string, shapes: ReadonlySet<string>): void {
  if (shapes.size === 0) return;
  for (const { kind, target, external } of relationshipsOf(opc, part)) {
    if (external || !opc.has(target)) continue;
    if (kind === 'vmlDrawing') dropVmlShapes(opc, part, target, shapes);
    if (kind === 'drawing') dropAnchors(opc, target, shapes);
  }
}

function dropVmlShapes(opc: OpcPackage, sheet: string, part: string, shapes: ReadonlySet<string>): void {
  const pictures = new Set<string>();
  const kept = opc.textOf(part).replace(/<v:shape[\s>][\s\S]*?<\/v:shape>/g, (shape) => {
    const id = /\sid\s*=\s*["']([^"']+)["']/.exec(shape)?.[1];
    if (id === undefined || !shapes.has(id)) return shape;
    for (const [, picture] of shape.matchAll(/\bo?:?relid\s*=\s*["']([^"']+)["']/g)) pictures.add(picture ?? '');
    return '';
  });
  dropRelated(opc, part, ({ id }) => pictures.has(id));
  putDrawing(opc, sheet, part, kept);
}

function dropAnchors(opc: OpcPackage, part: string, shapes: ReadonlySet<string>): void {
  const document = parseXml(part, opc.textOf(part));
  const edit = new XmlEdit(document);
  for (const anchor of document.root.children) {
    const text = document.text.slice(anchor.start, anchor.end);
    const spid = /\bspid\s*=\s*["']([^"']+)["']/.exec(text)?.[1];
    if (spid !== undefined && shapes.has(spid)) edit.remove(anchor);
  }
  opc.put(part, edit.apply());
}
