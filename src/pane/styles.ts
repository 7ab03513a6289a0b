/** The look of the pane beyond Fluent's own: one column, 320 px and up, no scrolling sideways. */
export const PANE_STYLES = `
.td-provider { height: 100%; background: var(--colorNeutralBackground1); }
.td-pane { position: relative; height: 100%; scroll-padding: 0 0 24px; box-sizing: border-box; overflow-x: hidden; overflow-y: scroll; padding: 8px 12px 16px;
  display: flex; flex-direction: column; gap: 12px; color: var(--colorNeutralForeground1); line-height: 1.45; }
.td-pane > * { flex: none; }
.td-pane:focus, .td-notices:focus { outline: none; }
.td-pane * { letter-spacing: 0; text-transform: none; overflow-wrap: break-word; }
.td-pane h1, .td-pane h2, .td-pane h3, .td-pane p, .td-pane ul, .td-pane ol, .td-pane dl, .td-pane dd { margin: 0; padding: 0; }
.td-pane ul, .td-pane ol { list-style: none; }
.td-head { padding-right: 40px; min-height: 24px; }
.td-head h1 { font-size: 16px; font-weight: 600; }
.td-head p { color: var(--colorNeutralForeground2); font-size: 12px; }
.td-buttons { display: grid; gap: 6px; grid-template-columns: repeat(auto-fit,
  /* All in a row from 390 px, else two and two: three and one would look like a rank. */
  minmax(min(calc(50% - 3px), max(calc(25% - 4.5px), calc((366px - 100%) * 999))), 1fr)); }
.td-buttons > button { min-width: 0; padding-inline: 2px; font-size: 14px; white-space: nowrap; }
@media (min-width: 700px) {
  /* On the page the way to the other views stays in sight. */
  .td-buttons { position: sticky; top: -8px; z-index: 3; margin: -8px 0 -4px; padding: 8px 0 4px; background: var(--colorNeutralBackground1); }
  .td-pane .td-notices { top: 44px; }
}
.td-stack { display: flex; flex-direction: column; gap: 8px; }
.td-notices { position: sticky; top: -8px; z-index: 2; background: var(--colorNeutralBackground1); display: flex;
  flex-direction: column; gap: 8px; }
.td-notices:empty { display: none; }
.td-notices > * { margin: 4px 0; }
.td-row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.td-card { border: 1px solid var(--colorNeutralStroke2); border-radius: 6px; padding: 10px 12px;
  display: flex; flex-direction: column; gap: 8px; background: var(--colorNeutralBackground1); }
.td-card h2 { font-size: 14px; font-weight: 600; }
.td-quiet { color: var(--colorNeutralForeground2); font-size: 12px; }
.td-pane details > summary { cursor: pointer; border-radius: 4px; padding: 2px 0; }
.td-pane summary:focus-visible, .td-scroll:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
.td-sign { display: inline-flex; vertical-align: -3px; margin-inline-end: 6px; font-size: 16px; }
.td-sign-error { color: var(--colorPaletteRedForeground1); }
.td-sign-warning { color: var(--colorPaletteDarkOrangeForeground1); }
.td-sign-info { color: var(--colorNeutralForeground2); }
.td-part h2, .td-group h2 { font-size: 14px; font-weight: 600; }
.td-part button, .td-group h2 > button { font: inherit; color: inherit; background: none; border: 0; border-radius: 4px; padding: 2px 0;
  width: 100%; text-align: left; cursor: pointer; display: flex; align-items: flex-start; }
.td-part button:focus-visible, .td-group h2 > button:focus-visible, .td-tile:focus-visible { outline: 2px solid var(--colorStrokeFocus2);
  outline-offset: 1px; }
.td-part { padding: 10px 0 2px; border-bottom: 1px solid var(--colorNeutralStroke1); }
.td-part .td-count, .td-group .td-count { font-variant-numeric: tabular-nums; font-size: 12px; font-weight: 400;
  color: var(--colorNeutralForeground2); }
.td-turn { display: inline-flex; flex: none; width: 18px; padding-top: 2px; }
.td-pane .td-turning { padding-top: 0; vertical-align: -3px; }
.td-turning > svg { transition: transform 100ms; }
details[open] > summary > .td-turning > svg, [aria-expanded='true'] > .td-turning > svg { transform: rotate(90deg); }
.td-pane summary { list-style: none; }
.td-pane summary::-webkit-details-marker { display: none; }
.td-folded { padding: 8px 0 4px 18px; }
.td-keys { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 6px; }
.td-key { display: flex; flex-direction: column; width: 100%; height: 100%; box-sizing: border-box; padding: 6px;
  border: 1px solid var(--colorNeutralStroke2); border-radius: 6px; text-align: left; text-decoration: none; font-size: 11px;
  line-height: 1.3; color: var(--colorNeutralForeground2); }
.td-key > b { font-size: 18px; line-height: 1.2; font-variant-numeric: tabular-nums; color: var(--colorNeutralForeground1); }
.td-number { font: inherit; color: inherit; background: none; border: 0; padding: 0 2px; margin: 0 -2px; border-radius: 4px;
  cursor: pointer; text-decoration: underline; text-underline-offset: 2px; font-variant-numeric: tabular-nums; }
.td-number.td-key { margin: 0; padding: 6px; border: 1px solid var(--colorNeutralStroke2); font-size: 11px; text-decoration: none; }
.td-number.td-key > b { text-decoration: underline; text-underline-offset: 2px; }
.td-number:hover { background: var(--colorSubtleBackgroundHover); }
.td-number:focus-visible, .td-idle button:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
.td-idle button { font: inherit; color: var(--colorNeutralForeground2); background: none; border: 0; border-radius: 4px; padding: 0;
  cursor: pointer; text-align: left; }
.td-clamp-two { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
/* The frame's own padding is below what sticks. */
.td-deed { position: sticky; bottom: -16px; z-index: 2; margin: 0 -12px; padding: 8px 12px; display: flex; flex-direction: column; gap: 4px;
  font-size: 12px; background: var(--colorNeutralBackground2); border-top: 1px solid var(--colorNeutralStroke1); }
/* As wide as its words: what is written, looked at and saved stands in one row. */
.td-deed .fui-Button { min-width: 0; }
.td-deed-open { font-weight: 600; }
.td-copied { display: block; width: 100%; box-sizing: border-box; margin-top: 4px; font: inherit; }
.td-unsaved { font-weight: 600; color: var(--colorPaletteDarkOrangeForeground1); }
.td-pane:has(.td-deed) { scroll-padding-bottom: 150px; }
/* Merging says what it will write in four lines. */
.td-pane:has(details .td-deed) { scroll-padding-bottom: 240px; }
/* What stays in sight is no reason to scroll when the keyboard comes to it. */
.td-deed button, .td-deed select { scroll-margin-bottom: -150px; }
.td-buttons button, .td-notices, .td-notices button { scroll-margin-top: -400px; }
@media (max-height: 560px) {
  /* A low window keeps its room for what is read. */
  .td-deed { position: static; }
  .td-pane:has(.td-deed), .td-pane:has(details .td-deed) { scroll-padding-bottom: 24px; }
}
@media (max-width: 340px) {
  .td-keys { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
.td-part > p, .td-group > p { margin: 0 0 2px 18px; }
.td-group { padding: 5px 0 4px; }
.td-row > .td-message { flex-basis: 100%; }
.td-group > .td-row { padding: 4px 0 2px 18px; }
.td-tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(90px, 1fr)); gap: 6px; }
.td-tile { font: inherit; font-size: 12px; line-height: 1.3; color: inherit; text-align: left; cursor: pointer; min-width: 0;
  padding: 6px 8px; border: 1px solid var(--colorNeutralStroke1); border-radius: 6px; background: var(--colorNeutralBackground1); }
.td-tile b { display: block; font-size: 20px; line-height: 1.2; font-variant-numeric: tabular-nums; }
.td-tile:disabled { cursor: default; color: var(--colorNeutralForeground2); }
.td-tile:hover:enabled { background: var(--colorNeutralBackground1Hover); }
.td-tile-error:enabled b { color: var(--colorPaletteRedForeground1); }
.td-tile-warning:enabled b { color: var(--colorPaletteDarkOrangeForeground1); }
.td-decisions { display: flex; flex-direction: column; font-size: 12px; margin-top: -2px; }
.td-decisions button { font: inherit; color: var(--colorBrandForegroundLink); background: none; border: 0; border-radius: 4px; padding: 2px 4px;
  width: 100%; min-height: 24px; text-align: left; cursor: pointer; display: flex; gap: 8px; align-items: center; justify-content: space-between; }
.td-decisions button > span { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.td-decisions small { flex: none; font-size: 12px; font-variant-numeric: tabular-nums; color: var(--colorNeutralForeground2); }
.td-decisions button:hover { background: var(--colorSubtleBackgroundHover); }
.td-decisions button:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: -1px; }
.td-filter { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: 6px; }
.td-filter > * { grid-column: span 2; }
.td-filter > .td-search, .td-filter > .td-toggle { grid-column: span 3; }
.td-filter > .td-cut select { text-overflow: ellipsis; }
.td-filter > .td-toggle { padding-inline: 4px; min-width: 0; }
.td-filter > .td-filtered { grid-column: 1 / -1; }
.td-filtered { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: center; justify-content: space-between; font-size: 12px; }
.td-tab-offer { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 8px; align-items: center; }
.td-task { font-weight: 600; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.td-place { white-space: nowrap; }
.td-matter { display: flex; flex-direction: column; gap: 4px; }
.td-matter + .td-matter { border-top: 1px dashed var(--colorNeutralStroke2); padding-top: 6px; margin-top: 4px; }
.td-issue-place-of { margin-left: 18px; }
.td-elsewhere { padding: 4px 0 8px 18px; }
.td-answer { display: flex; flex-direction: column; gap: 6px; padding: 6px 8px; border-radius: 6px;
  background: var(--colorNeutralBackground3); }
.td-answer > p:empty { display: none; }
.td-alike { max-height: 240px; overflow-y: auto; }
.td-card h3 { font-size: 14px; font-weight: 600; }
.td-fixes { display: flex; flex-direction: column; gap: 6px; }
.td-fixes > li > ul { padding-left: 4px; }
.td-differs { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
.td-old { text-decoration: line-through; text-decoration-thickness: 1px; }
.td-writes li { padding: 4px 0; color: var(--colorNeutralForeground1); }
.td-answers li { border-top: 1px solid var(--colorNeutralStroke2); padding: 4px 0; }
.td-answers .td-answer-row { margin-left: 28px; }
.td-answers .td-answer-further { border-top: 1px dashed var(--colorNeutralStroke2); margin-left: 16px; padding: 0; }
.td-columns { font-size: 12px; }
.td-columns li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2px 8px; padding: 4px 0;
  border-top: 1px solid var(--colorNeutralStroke2); align-items: start; }
.td-columns select { min-width: 0; width: 100%; }
.td-sheets li { display: flex; justify-content: space-between; gap: 8px; align-items: start; }
.td-sheets li > button { flex: none; }
.td-issue { border-top: 1px solid var(--colorNeutralStroke2); padding: 8px 0; display: flex; flex-direction: column; gap: 4px; }
.td-issue-place { display: flex; justify-content: space-between; gap: 8px; align-items: center; font-size: 12px;
  color: var(--colorNeutralForeground2); }
.td-issue-place > button { flex: none; }
.td-cell { display: grid; grid-template-columns: auto 1fr; gap: 2px 6px; font-size: 12px; }
.td-cell dt { color: var(--colorNeutralForeground2); }
.td-cell dd { white-space: pre-wrap; min-width: 0; }
.td-clamp { display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden; }
.td-suggestion { color: var(--colorPaletteGreenForeground1); font-weight: 600; }
.td-sheets { font-size: 12px; padding-left: 4px; }
.td-sheets li { padding: 2px 0; }
.td-sheets b { font-weight: 600; }
.td-table { width: 100%; border-collapse: collapse; font-size: 12px; font-variant-numeric: tabular-nums; }
.td-table th, .td-table td { border-bottom: 1px solid var(--colorNeutralStroke2); padding: 5px 4px; text-align: right; vertical-align: top; }
.td-table th { font-weight: 600; }
.td-table th[scope='col'] { vertical-align: bottom; background: var(--colorNeutralBackground3); }
.td-table tbody th, .td-table .td-name { text-align: left; font-weight: 400; }
.td-table tr.td-total th, .td-table tr.td-total td { font-weight: 600; border-top: 1px solid var(--colorNeutralStroke1); }
.td-counts th[scope='col']:not(.td-name) { width: 54px; font-size: 11px; line-height: 1.3; }
.td-table .td-bad { color: var(--colorPaletteRedForeground1); font-weight: 600; }
.td-scroll { position: relative; overflow-x: auto; max-width: 100%; }
.td-scroll .td-table { width: max-content; min-width: 100%; }
.td-scroll .td-table th { max-width: 96px; }
.td-scroll .td-table .td-name { max-width: 150px; min-width: 110px; }
.td-headline { font-weight: 600; }
.td-form { display: flex; flex-wrap: wrap; gap: 8px; align-items: flex-start; }
/* Beside the choice the day, or else below: told by letters, for the longest words of a choice change with what is chosen. */
.td-form > * { flex: 1 1 14em; max-width: 100%; }
.td-form > * + * { flex: 1 1 128px; width: 128px; }
.td-form > .td-wide { flex-basis: 100%; }
.td-picker { position: relative; display: inline-flex; }
.td-unseen { position: absolute; inset: auto 0 0 0; width: 1px; height: 1px; padding: 0; border: 0; opacity: 0; pointer-events: none; }
.td-form select, .td-form input { min-width: 0; width: 100%; }
.td-heading { font-size: 14px; font-weight: 600; }
.td-heading:focus { outline: none; }
.td-unit { border-top: 1px solid var(--colorNeutralStroke2); padding: 2px 0; }
.td-unit-head { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 4px; align-items: center; }
.td-unit-body { display: flex; flex-direction: column; gap: 8px; padding: 4px 0 12px 8px; }
.td-pane select, .td-pane input { min-width: 0; max-width: 100%; }
.td-pane .fui-Select, .td-pane .fui-Input { min-width: 0; max-width: 100%; }
.td-choice { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 8px; align-items: end; }
.td-choices { border: 0; margin: 0; padding: 0; min-width: 0; display: flex; flex-direction: column; }
.td-chart { margin: 0; display: flex; flex-direction: column; gap: 8px; }
.td-legend { display: flex; flex-wrap: wrap; gap: 2px 10px; font-size: 12px; }
.td-swatch { display: inline-block; width: 10px; height: 10px; margin-inline-end: 4px; border: 1px solid var(--colorNeutralStroke1);
  forced-color-adjust: none; }
.td-bar { padding: 2px 0; font-size: 12px; position: relative; }
.td-bar-name { display: block; }
.td-bar-line { display: flex; gap: 6px; align-items: center; padding-right: 28px; position: relative; }
.td-bar-parts { display: flex; height: 18px; min-width: min-content; border: 1px solid var(--colorNeutralStroke1); }
.td-bar-part { forced-color-adjust: none; flex: 1 1 0; min-width: min-content; text-align: center; font-size: 11px; line-height: 16px;
  font-variant-numeric: tabular-nums; }
.td-bar-part > span { padding: 0 2px; }
.td-bar-figure { background: #ffffff; }
.td-bar-part + .td-bar-part { border-left: 1px solid var(--colorNeutralBackground1); }
.td-bar-total { margin-right: -28px; min-width: 22px; font-variant-numeric: tabular-nums; }
.td-foot { margin-top: auto; padding-top: 8px; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center;
  font-size: 12px; color: var(--colorNeutralForeground2); }
.td-foot button { font: inherit; color: var(--colorBrandForegroundLink); background: none; border: 0; padding: 2px; cursor: pointer;
  text-decoration: underline; border-radius: 4px; }
.td-foot button:focus-visible { outline: 2px solid var(--colorStrokeFocus2); }
.td-foot a { color: var(--colorBrandForegroundLink); }
.td-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.td-message { display: flex; flex-direction: column; gap: 6px; border-radius: 6px; padding: 8px 10px;
  border: 1px solid var(--colorNeutralStroke1); border-left-width: 4px; background: var(--colorNeutralBackground3); position: relative; }
.td-message:has(> .td-message-close) > p { padding-inline-end: 22px; }
.td-message > .td-message-close { position: absolute; top: 4px; inset-inline-end: 4px; min-width: 24px; }
.td-message-error { border-left-color: var(--colorPaletteRedForeground1); }
.td-message-warning { border-left-color: var(--colorPaletteDarkOrangeForeground1); }
.td-message-success { border-left-color: var(--colorPaletteGreenForeground1); }
@media (max-width: 340px) {
  /* A name keeps room for two words of it in a line. */
  .td-counts th[scope='col']:not(.td-name) { width: 40px; font-size: 10px; }
  .td-table.td-counts th, .td-table.td-counts td { padding-inline: 2px; }
  .td-filter > .td-search, .td-filter > .td-toggle { grid-column: 1 / -1; }
  /* Of three beside each other not even "Mọi phòng" would be whole. */
  .td-filter > .td-cut { grid-column: span 3; }
  .td-filter > .td-toggle + .td-cut { grid-column: 1 / -1; }
  .td-form > * + * { flex-basis: 100%; }
}
@media (prefers-reduced-motion: reduce) {
  .td-turning > svg { transition: none; }
}
@media (forced-colors: active) {
  .td-message, .td-card { border-color: CanvasText; }
  .td-suggestion, .td-unsaved { color: CanvasText; }
  .td-key { border-color: CanvasText; }
  .td-decisions button > span { text-decoration: underline; }
  /* The system's grey is a dark red in a light contrast theme: it reads as an error. */
  .td-pane input::placeholder { color: CanvasText; font-style: italic; }
}
`;
