/** The look of the page around the pane. */
export const PAGE_STYLES = `
.pg { height: 100%; display: grid; grid-template-columns: minmax(0, 1fr) 380px; grid-template-rows: auto minmax(0, 1fr);
  background: var(--colorNeutralBackground3); color: var(--colorNeutralForeground1); line-height: 1.45; }
.pg-provider { height: 100%; }
.pg-bar { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; padding: 8px 12px;
  background: var(--colorNeutralBackground1); border-bottom: 1px solid var(--colorNeutralStroke2); }
.pg-bar h1 { font-size: 16px; font-weight: 600; margin: 0; }
.pg-name { flex: 1; min-width: 0; overflow-wrap: anywhere; color: var(--colorNeutralForeground2); }
.pg-unsaved { color: var(--colorPaletteDarkOrangeForeground1); }
.pg-said { margin: 0; border-left-color: var(--colorPaletteGreenForeground1); }
.pg-book { min-width: 0; min-height: 0; }
.pg-pane { min-height: 0; border-left: 1px solid var(--colorNeutralStroke2); }
.pg-drop { grid-column: 1 / -1; display: flex; flex-direction: column; gap: 12px; align-items: center; justify-content: center;
  margin: 24px; padding: 24px; border: 2px dashed var(--colorNeutralStroke1); border-radius: 8px; text-align: center;
  background: var(--colorNeutralBackground1); }
.pg-drop p { margin: 0; max-width: 52ch; }
.pg-over { border-color: var(--colorBrandStroke1); background: var(--colorBrandBackground2); }
.pg-top { grid-column: 1 / -1; min-width: 0; }
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
.bv { height: 100%; display: flex; flex-direction: column; }
.bv-tabs { display: flex; overflow-x: auto; flex: none; background: var(--colorNeutralBackground3);
  border-top: 1px solid var(--colorNeutralStroke2); }
.bv-tab { font: inherit; font-size: 13px; padding: 6px 12px; border: 0; border-right: 1px solid var(--colorNeutralStroke2);
  background: none; color: var(--colorNeutralForeground2); white-space: nowrap; cursor: pointer; }
.bv-tab[aria-current='true'] { background: var(--colorNeutralBackground1); color: var(--colorBrandForeground1); font-weight: 600;
  box-shadow: inset 0 2px 0 var(--colorBrandForeground1); }
.bv-tab:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: -2px; }
.bv-own { font-style: italic; }
.sv-frame { flex: 1; min-height: 0; overflow: auto; background: var(--colorNeutralBackground1); }
.sv-sheet { position: relative; font-size: 13px; line-height: 19px; }
.sv-sheet:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: -2px; }
.sv-letters { position: sticky; top: 0; z-index: 3; background: var(--colorNeutralBackground3); }
.sv-letter, .sv-corner { position: absolute; top: 0; height: 24px; box-sizing: border-box; text-align: center; line-height: 23px;
  color: var(--colorNeutralForeground2); border-right: 1px solid var(--colorNeutralStroke2); border-bottom: 1px solid var(--colorNeutralStroke1); }
.sv-corner { left: 0; }
.sv-row { position: absolute; left: 0; width: 100%; }
.sv-number { position: sticky; left: 0; z-index: 2; display: block; height: 100%; box-sizing: border-box; text-align: center;
  background: var(--colorNeutralBackground3); color: var(--colorNeutralForeground2);
  border-right: 1px solid var(--colorNeutralStroke1); border-bottom: 1px solid var(--colorNeutralStroke2); }
.sv-cell { position: absolute; top: 0; box-sizing: border-box; padding: 3px 6px; overflow: hidden; white-space: pre-wrap;
  overflow-wrap: break-word; background: var(--colorNeutralBackground1);
  border-right: 1px solid var(--colorNeutralStroke2); border-bottom: 1px solid var(--colorNeutralStroke2); }
.sv-figure { text-align: right; font-variant-numeric: tabular-nums; }
.sv-overflow { overflow: visible; white-space: pre; background: none; border-color: transparent; z-index: 1; font-weight: 600; }
.sv-mark-error { background: var(--colorPaletteRedBackground1); box-shadow: inset 3px 0 0 var(--colorPaletteRedForeground1); }
.sv-mark-warning { background: var(--colorPaletteYellowBackground1); box-shadow: inset 3px 0 0 var(--colorPaletteDarkOrangeForeground1); }
.sv-mark-info { box-shadow: inset 3px 0 0 var(--colorNeutralStroke1); }
.sv-target { outline: 3px solid var(--colorBrandForeground1); outline-offset: -2px; z-index: 1; }
.sv-empty { padding: 16px; margin: 0; flex: 1; }
@media (max-width: 760px) {
  /* A small window, or a large one magnified: sheet and pane keep a height to be read in, and the page scrolls. */
  .pg { height: auto; min-height: 100%; grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(260px, 1fr) minmax(440px, 1.6fr); }
  .pg-book, .pg-pane { height: 0; min-height: 100%; }
  .pg-pane { border-left: 0; border-top: 1px solid var(--colorNeutralStroke2); }
  .pg-name { flex-basis: 100%; order: 1; }
}
@media (max-height: 520px) and (min-width: 761px) {
  .pg { height: auto; min-height: 100%; grid-template-rows: auto 480px; }
}
@media (forced-colors: active) {
  .sv-mark-error, .sv-mark-warning { border-left: 3px solid Highlight; }
}
`;
