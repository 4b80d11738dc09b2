"""The looks of the pages: one style sheet, light and dark, on screen and on paper.

Qt's rich text, which knows neither SVG nor `@supports`, gets tables and paragraphs; of the charts
it would write out the texts one after the other, and writes them too small to be seen.
"""

STYLE = """
body { margin: 0 auto; padding: 28px 24px 48px 24px; max-width: 1000px; background-color: #ffffff;
  color: #1c2530; font-family: system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  font-size: 15px; line-height: 1.5; overflow-wrap: break-word; }
h1 { margin: 0 0 4px 0; font-size: 27px; line-height: 1.25; }
h2 { margin: 36px 0 10px 0; font-size: 19px; line-height: 1.3; }
p { margin: 6px 0 10px 0; }
.legend > span { display: inline-block; margin-right: 14px; font-weight: 600; }
.muted { color: #56636f; }
.summary { margin: 14px 0 20px 0; max-width: 52em; font-size: 17px; line-height: 1.55; }
a { color: #1a63a5; }
table { border-collapse: collapse; }
th, td { padding: 5px 10px; text-align: left; vertical-align: top; }
th { font-weight: 600; }
caption { padding: 4px 0; text-align: left; color: #56636f; }
table.data { width: 100%; font-size: 14px; }
table.data th, table.data td { border-bottom: 1px solid #d9dfe5; }
table.data th { vertical-align: bottom; }
td.v { white-space: nowrap; }
table.data td.swatch { width: 14px; padding: 0; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
td.n { white-space: nowrap; }
table.cards { width: 100%; margin: 18px 0; }
table.cards td { padding: 10px 14px; background-color: #f1f4f7; border-radius: 8px;
  color: #56636f; font-size: 13px; line-height: 1.35; }
.big { font-size: 21px; font-weight: 600; line-height: 1.35; color: #1c2530;
  white-space: nowrap; }
@supports (display: flex) {
  table.cards, table.cards tbody { display: block; }
  table.cards tr { display: flex; flex-wrap: wrap; gap: 10px; }
  table.cards td { flex: 1 1 90px; }
}
.note { margin: 12px 0; padding: 10px 14px; border-left: 4px solid #2a78c4;
  background-color: #eaf2fa; }
.good { border-left-color: #2f8a3c; background-color: #eaf5ec; }
.careful { border-left-color: #c77700; background-color: #fdf4e3; }
code, pre { font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; font-size: 13px; }
td code { overflow-wrap: normal; }
pre { margin: 6px 0 14px 0; padding: 10px 12px; overflow-x: auto; white-space: pre-wrap;
  overflow-wrap: anywhere; background-color: #f1f4f7; }
.wide { overflow-x: auto; }
.chart { overflow-x: auto; }
svg { display: block; width: 100%; min-width: 750px; height: auto; margin: 10px 0; }
svg text { color: transparent; font-size: 1pt; fill: #56636f; }
@supports (display: block) {
  svg text { font-family: inherit; font-size: 12px; }
  svg .label { font-size: 16px; stroke-width: 4px; }
}
svg .paper { fill: #f7f9fb; }
svg .grid { stroke: #d9dfe5; stroke-width: 1; }
svg .axis { stroke: #8a96a3; stroke-width: 1; }
svg .edge { stroke: #ffffff; stroke-width: 0.5; stroke-linejoin: round; }
svg .zone { stroke-width: 1.6; stroke-linejoin: round; fill-opacity: 0.25; }
svg .strong { fill: #1c2530; font-weight: 600; }
svg .halo { stroke: #ffffff; stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
svg .line { fill: none; stroke: #2a78c4; stroke-width: 2.5; stroke-linejoin: round; }
svg .faint { fill: none; stroke: #8a96a3; stroke-width: 1.2; }
svg .dot { fill: #2a78c4; }
svg .mark { fill: #d2600a; }
svg .markline { stroke: #d2600a; stroke-width: 1.5; stroke-dasharray: 4 3; }
/* A shadow at the right side says that there is more; what covers it comes with the end. */
@media screen {
  .wide, .chart { background: linear-gradient(to left, #ffffff 14px, transparent) local,
    linear-gradient(to left, #6b778466, transparent) scroll; background-position: right;
    background-repeat: no-repeat; background-size: 40px 100%, 12px 100%; }
}
@media screen and (prefers-color-scheme: dark) {
  body { background-color: #14181d; color: #e4e9ee; }
  .muted, caption { color: #9fabb7; }
  a { color: #7db6ea; }
  table.data th, table.data td { border-bottom-color: #343d47; }
  table.cards td, pre { background-color: #1f262d; }
  table.cards td { color: #9fabb7; }
  .big { color: #e4e9ee; }
  .wide, .chart { background-image: linear-gradient(to left, #14181d 14px, transparent),
    linear-gradient(to left, #9fabb799, transparent); }
  .note { background-color: #18283a; }
  .good { background-color: #17291c; }
  .careful { background-color: #33270f; }
  svg text { fill: #9fabb7; }
  svg .paper { fill: #1a2026; }
  svg .grid { stroke: #343d47; }
  svg .axis { stroke: #6b7784; }
  svg .edge { stroke: #14181d; }
  svg .strong { fill: #e4e9ee; }
  svg .halo { stroke: #14181d; }
  svg .faint { stroke: #6b7784; }
}
@media screen and (max-width: 640px) {
  body { padding: 16px; }
  h1 { font-size: 23px; }
  .summary { font-size: 16px; }
  .map svg { min-width: 0; }
  .map svg .label { font-size: 30px; stroke-width: 6px; }
}
@media print {
  @page { margin: 14mm; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
  h1 { font-size: 17pt; }
  h2 { margin: 16pt 0 5pt 0; font-size: 12.5pt; }
  .summary { margin: 8pt 0; max-width: none; font-size: 11pt; line-height: 1.4; }
  .big { font-size: 12pt; }
  table.cards { margin: 8pt 0; }
  table.cards tr { gap: 5pt; }
  table.cards td { flex-basis: 44pt; padding: 4pt 6pt; font-size: 7.5pt; }
  table.data { font-size: 8pt; }
  th, td { padding: 2pt 5pt; }
  pre, code { font-size: 8pt; }
  svg { min-width: 0; }
  .map svg { max-height: 150mm; }
  .wide, .chart { overflow: visible; }
  h1, h2 { break-after: avoid; }
  thead { display: table-header-group; }
  .figure, .chart, .note, .cards, .summary, pre, tr { break-inside: avoid; }
}
"""
