/** Native charts of our tabs: stacked bars, with the values cached so that they show before anything is calculated. */
import { LABEL_FORMAT, ownChartName } from '../../ownCharts';
import { cellAddress, columnLetters, quoteSheetName } from '../../../core/grid/address';
import type { MergedArea } from '../../../core/grid/grid';
import type { ChartDraft, TabDraft } from '../../../core/draft/types';
import { OUTLINE } from '../../../core/draft/shades';
import type { Hatching, Shade } from '../../../core/draft/shades';
import { CHART_LETTER_SIZE, TAB_FONT } from '../../../core/draft/styles';
import { encodeText } from '../xml/text';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const PLACES = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Returns the drawing part: where each chart stands; `ids` are the charts' relationship ids. */
export function drawingXml(charts: readonly ChartDraft[], ids: readonly string[]): string {
  const frames = charts.map(({ anchor, title }, index) => {
    const corner = (name: string, row: number, column: number): string =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    const place = corner('from', anchor.top - 1, anchor.left) + corner('to', anchor.bottom, anchor.right + 1);
    return `<xdr:twoCellAnchor>${place}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${ownChartName(index + 1)}" descr="${encodeText(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${ids[index] ?? ''}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${HEAD}<xdr:wsDr xmlns:xdr="${PLACES}" xmlns:a="${MAIN}" xmlns:r="${RELATIONSHIPS}">${frames.join('')}</xdr:wsDr>`;
}

/** In hundredths of a point. */
const LETTERS = 100 * CHART_LETTER_SIZE;
const CATEGORY_TEXT = `<c:txPr><a:bodyPr rot="0"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${LETTERS}"><a:latin typeface="${TAB_FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

/** Returns a chart part. @param sheet the tab's name as it stands in the workbook */
export function chartXml(chart: ChartDraft, draft: TabDraft, sheet: string): string {
  const series = chart.series.map((each, index) => seriesXml(chart, each, index, draft, sheet)).join('');
  const axes =
    '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    CATEGORY_TEXT +
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="t"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>';
  return `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>${axes}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${LETTERS}"><a:latin typeface="${TAB_FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr></c:chartSpace>`;
}

function titleXml(title: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1300" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="1300" b="1"/><a:t>${encodeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml(
  { categories }: ChartDraft,
  { name, values, shade }: ChartDraft['series'][number],
  index: number,
  draft: TabDraft,
  sheet: string,
): string {
  const names = valuesOf(categories, draft).map((value, at) => point(at, value === null ? '' : String(value)));
  const numbers = valuesOf(values, draft).map((value, at) =>
    typeof value === 'number' ? point(at, String(value)) : '',
  );
  const text = `<c:tx><c:v>${encodeText(name)}</c:v></c:tx>`;
  const looks = `<c:spPr>${fillXml(shade)}${OUTLINE_XML}</c:spPr><c:invertIfNegative val="0"/>${labelsXml(shade)}`;
  const category = `<c:cat><c:strRef><c:f>${reference(sheet, categories)}</c:f><c:strCache><c:ptCount val="${names.length}"/>${names.join('')}</c:strCache></c:strRef></c:cat>`;
  const value = `<c:val><c:numRef><c:f>${reference(sheet, values)}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="${numbers.length}"/>${numbers.join('')}</c:numCache></c:numRef></c:val>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${text}${looks}${category}${value}</c:ser>`;
}

/** How a bar is hatched, in the words of the format. */
const PRESETS: Readonly<Record<Hatching, string>> = { slanting: 'wdUpDiag', upright: 'ltVert', grid: 'lgGrid' };
const OUTLINE_XML = `<a:ln w="6350"><a:solidFill><a:srgbClr val="${OUTLINE}"/></a:solidFill></a:ln>`;
const WHITE_FILL = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';

function fillXml({ colour, hatching }: Shade): string {
  if (hatching === null) return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  return `<a:pattFill prst="${PRESETS[hatching]}"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
}

/** Figures in the middle of the parts; one on a hatching stands on white, or its lines would run through it. */
function labelsXml({ ink, hatching }: Shade): string {
  const ground = hatching === null ? '' : `<c:spPr>${WHITE_FILL}</c:spPr>`;
  const text = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${LETTERS}" b="1"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill><a:latin typeface="${TAB_FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
  return `<c:dLbls><c:numFmt formatCode="${LABEL_FORMAT}" sourceLinked="0"/>${ground}${text}<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${encodeText(value)}</c:v></c:pt>`;
}

function valuesOf({ top, left, bottom, right }: MergedArea, { rows }: TabDraft): (string | number | boolean | null)[] {
  const values: (string | number | boolean | null)[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) values.push(rows[row - 1]?.cells[column]?.value ?? null);
  }
  return values;
}

function reference(sheet: string, { top, left, bottom, right }: MergedArea): string {
  const absolute = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  const range = `${absolute(top, left)}:${absolute(bottom, right)}`;
  return encodeText(
    `${quoteSheetName(sheet)}!${cellAddress(top, left) === cellAddress(bottom, right) ? absolute(top, left) : range}`,
  );
}
