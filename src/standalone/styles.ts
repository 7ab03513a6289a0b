/** The look of the page around the pane. */
export const PAGE_STYLES = `
.pg { height: 100%; display: grid; grid-template-columns: minmax(0, 1fr) var(--pg-pane, 400px); grid-template-rows: auto minmax(0, 1fr);
  background: var(--colorNeutralBackground3); color: var(--colorNeutralForeground1); line-height: 1.45; }
.pg-provider { height: 100%; }
.pg-bar { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; padding: 8px 12px;
  background: var(--colorNeutralBackground1); border-bottom: 1px solid var(--colorNeutralStroke2); }
.pg-bar h1 { font-size: 16px; font-weight: 600; margin: 0; }
.pg-name { flex: 1; min-width: 0; overflow-wrap: anywhere; color: var(--colorNeutralForeground2); }
.pg-unsaved { color: var(--colorPaletteDarkOrangeForeground1); }
.pg-said { margin: 0; border-left-color: var(--colorPaletteGreenForeground1); }
.pg-book { min-width: 0; min-height: 0; }
.pg-pane { min-height: 0; min-width: 0; }
.pg-split { position: absolute; top: 0; bottom: 0; right: 0; width: 7px; box-sizing: border-box; cursor: col-resize; touch-action: none; background: var(--colorNeutralBackground3);
  border-left: 1px solid var(--colorNeutralStroke2); border-right: 1px solid var(--colorNeutralStroke2); }
.pg-split:hover, .pg-split:active { background: var(--colorBrandStroke2); }
.pg-split:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: -1px; background: var(--colorBrandStroke2); }
.pg-drop { grid-column: 1 / -1; display: flex; overflow-y: auto; flex-direction: column; gap: 12px; align-items: center; justify-content: center;
  margin: 24px; padding: 24px; border: 2px dashed var(--colorNeutralStroke1); border-radius: 8px; text-align: center;
  background: var(--colorNeutralBackground1); }
.pg-drop p { margin: 0; max-width: 56ch; }
.pg-drop h2 { margin: 0; font-size: 20px; line-height: 1.3; font-weight: 600; }
.pg-recent { display: flex; flex-direction: column; align-items: center; gap: 4px; max-width: 100%; }
.pg-recent h3 { margin: 0; font-size: 14px; font-weight: 600; }
.pg-recent ul, .pg-files { list-style: none; margin: 0; padding: 0; max-width: 100%; }
.pg-recent li button, .pg-files li button { max-width: 100%; overflow-wrap: anywhere; }
.pg-files { display: flex; flex-wrap: wrap; gap: 8px; }
.pg-drop .pg-row { align-items: center; justify-content: center; gap: 16px; }
.pg-over { border-color: var(--colorBrandStroke1); background: var(--colorBrandBackground2); }
.pg-top { position: relative; grid-column: 1 / -1; min-width: 0; }
.pg-notice { padding: 8px 12px; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; border-left: 4px solid transparent;
  background: var(--colorNeutralBackground1); border-bottom: 1px solid var(--colorNeutralStroke2); }
.pg-notice p, .pg-notice h2 { margin: 0; flex: 1 1 auto; max-width: 100%; overflow-wrap: anywhere; }
.pg-notice h2 { font-size: 14px; font-weight: 600; }
.pg-notice h2:focus { outline: none; }
.pg-ask { flex-direction: column; align-items: flex-start; border-left-color: var(--colorBrandForeground1); }
.pg-trouble { border-left-color: var(--colorPaletteRedForeground1); }
.pg-row { display: flex; flex-wrap: wrap; gap: 8px; }
.td-quiet { color: var(--colorNeutralForeground2); font-size: 12px; }
.td-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.bv { position: relative; height: 100%; display: flex; flex-direction: column; box-sizing: border-box; padding-right: 7px; }
.bv-foot { display: flex; flex: none; align-items: stretch; background: var(--colorNeutralBackground3);
  border-top: 1px solid var(--colorNeutralStroke2); }
.bv-tabs { display: flex; flex: 1; min-width: 0; overflow-x: auto; }
.bv-tab { font: inherit; font-size: 13px; padding: 6px 12px; border: 0; border-right: 1px solid var(--colorNeutralStroke2);
  background: none; color: var(--colorNeutralForeground2); white-space: nowrap; cursor: pointer; }
.bv-tab[aria-current='true'] { background: var(--colorNeutralBackground1); color: var(--colorBrandForeground1); font-weight: 600;
  box-shadow: inset 0 2px 0 var(--colorBrandForeground1); }
.bv-tab:focus-visible, .bv-zoom button:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: -2px; }
.bv-own { font-style: italic; }
.bv-draft { border-left: 1px dashed var(--colorNeutralStroke1); color: var(--colorPaletteDarkOrangeForeground1); }
.bv-tab.bv-draft[aria-current='true'] { color: var(--colorPaletteDarkOrangeForeground1);
  box-shadow: inset 0 2px 0 var(--colorPaletteDarkOrangeForeground1); }
.bv-preview { flex: none; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; padding: 4px 12px; font-size: 13px;
  background: var(--colorPaletteYellowBackground1); border-bottom: 1px solid var(--colorPaletteYellowBorder1); }
.bv-preview p { margin: 0; flex: 1; min-width: 0; overflow-wrap: anywhere; }
.pg-print { display: none; }
@media print {
  /* On paper the window would be cut where it ends: the way to the whole sheet is said instead. */
  .pg > :not(.pg-print) { display: none; }
  .pg .pg-print { display: block; }
}
.sv-link { cursor: pointer; }
.sv-link:hover { text-decoration: underline; text-underline-offset: 3px; }
.bv-zoom { display: flex; flex: none; border-left: 1px solid var(--colorNeutralStroke2); }
.bv-zoom button { font: inherit; font-size: 13px; min-width: 28px; padding: 4px; border: 0; background: none; cursor: pointer;
  color: var(--colorNeutralForeground2); font-variant-numeric: tabular-nums; }
.bv-zoom button[aria-disabled='true'] { color: var(--colorNeutralForegroundDisabled); cursor: default; }
.bv-note { margin: 0; padding: 4px 12px; font-size: 13px; background: var(--colorPaletteYellowBackground1);
  border-top: 1px solid var(--colorNeutralStroke2); }
/* A sheet is paper: in a dark window too its colours are those that the file was made with. */
.bv-told { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
.bv-told p { margin: 0; flex: 1; min-width: 0; overflow-wrap: anywhere; }
.sv-frame { flex: 1; min-height: 0; overflow: auto; position: relative; background: #ffffff; color-scheme: light; }
.sv-sheet { position: relative; color: #000000; }
.sv-sheet:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: -2px; }
.sv-upper { position: sticky; top: 0; z-index: 4; }
.sv-frozen-rows { box-shadow: 0 1px 0 #7a7a7a; background: #ffffff; }
.sv-letters { position: relative; z-index: 3; background: var(--colorNeutralBackground3); font-size: 13px; line-height: 19px; }
.sv-letter, .sv-corner { position: absolute; top: 0; height: 24px; box-sizing: border-box; text-align: center; line-height: 23px;
  overflow: hidden; background: var(--colorNeutralBackground3); color: var(--colorNeutralForeground2);
  border-right: 1px solid var(--colorNeutralStroke2); border-bottom: 1px solid var(--colorNeutralStroke1); }
.sv-corner { left: 0; }
.sv-row { position: absolute; left: 0; width: 100%; }
.sv-still { position: sticky; left: 0; z-index: 2; overflow-x: clip; overflow-y: visible; }
.sv-frozen-columns .sv-still { box-shadow: 1px 0 0 #7a7a7a; }
.sv-number { position: absolute; left: 0; top: 0; display: grid; align-content: center; box-sizing: border-box; text-align: center;
  font-size: 13px; line-height: 1; overflow: hidden; background: var(--colorNeutralBackground3); color: var(--colorNeutralForeground2);
  border-right: 1px solid var(--colorNeutralStroke1); border-bottom: 1px solid var(--colorNeutralStroke2); }
.sv-cell { position: absolute; top: 0; height: 100%; box-sizing: border-box; overflow: hidden; background-color: #ffffff;
  border: 0 solid #d9d9d9; border-right-width: 1px; border-bottom-width: 1px; padding: 0 var(--sv-pad);
  font-family: var(--sv-font); font-size: var(--sv-size); line-height: var(--sv-leading); font-variant-numeric: tabular-nums; white-space: pre; }
.sv-lineless .sv-cell { border-color: transparent; }
.sv-text { display: grid; grid-template-columns: minmax(0, 1fr); overflow-wrap: anywhere; }
.sv-left { text-align: left; } .sv-center { text-align: center; } .sv-right { text-align: right; } .sv-justify { text-align: justify; }
.sv-at-top { align-content: start; } .sv-at-center { align-content: center; } .sv-at-bottom { align-content: end; }
.sv-wrap { white-space: pre-wrap; }
/* Excel keeps hardly any room at the sides of what it centres: a word that fits there is not to be broken here. */
.sv-center.sv-wrap { padding-inline: calc(0.3 * var(--sv-pad)); }
.sv-over { position: absolute; top: 0; bottom: 0; z-index: 1; display: grid; box-sizing: border-box; overflow: hidden; }
.sv-mark-error { background-color: #fde7e9; box-shadow: inset 4px 0 0 #b10e1c; }
.sv-mark-warning { background-color: #fff4ce; box-shadow: inset 4px 0 0 #bc4b09; }
.sv-mark-info { box-shadow: inset 4px 0 0 #8a8886; }
.sv-target { outline: 3px solid #0f6cbd; outline-offset: -2px; z-index: 1; }
.sv-chart, .sv-floating { position: absolute; z-index: 1; box-sizing: border-box; }
.sv-chart { forced-color-adjust: none; font: 13px "Times New Roman", "Liberation Serif", serif; color: #000000; }
.sv-chart-title { font-size: 17px; font-weight: 700; }
.sv-chart-figure { font-size: 13px; font-weight: 700; }
.sv-floating { display: grid; place-content: center; text-align: center; padding: 4px; overflow: hidden; font-size: 12px;
  color: #424242; background: #fafafa; border: 1px dashed #8a8886; }
.sv-empty { padding: 16px; margin: 0; flex: 1; }
@media (max-width: 760px), (max-height: 520px) {
  /* Where the page itself scrolls, the pane is low: what is read keeps its room. */
  .pg .td-deed { position: static; }
}
@media (max-width: 760px) {
  /* A small window, or a large one magnified: sheet and pane keep a height to be read in, and the page scrolls. */
  .pg { height: auto; min-height: 100%; grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(260px, 1fr) minmax(440px, 1.6fr); }
  .pg-book, .pg-pane { height: 0; min-height: 100%; }
  .pg-pane { border-top: 1px solid var(--colorNeutralStroke2); }
  .pg-split { display: none; }
  /* What the bar says pushes the rest down; held in place by the browser, it would stand behind the bar. */
  .pg { overflow-anchor: none; }
  .bv { padding-right: 0; }
  .pg-name { flex-basis: 100%; order: 1; }
  /* Opening and saving stay at hand while the page scrolls; a low window keeps its room for what is read. */
  @media (min-height: 560px) {
    .pg-top { position: sticky; top: 0; z-index: 5; }
  }
}
@media (max-width: 760px) and (max-height: 520px) {
  /* A screen magnified to 200 %: what is clicked first is in sight below a strip of the sheet. */
  .pg { grid-template-rows: auto minmax(150px, 1fr) minmax(440px, 1.6fr); }
  .pg-bar { padding-block: 4px; gap: 4px 8px; }
  .pg-name { flex-basis: 0; order: 0; font-size: 12px; line-height: 1.3; }
}
@media (max-height: 520px) and (min-width: 761px) {
  .pg { height: auto; min-height: 100%; grid-template-rows: auto 480px; }
}
@media (forced-colors: active) {
  .sv-mark-error, .sv-mark-warning { border-left: 3px solid Highlight; }
}
`;
