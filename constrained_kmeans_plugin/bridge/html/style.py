"""The looks of the pages: one style sheet, light and dark.

Qt's rich text, which knows neither SVG nor `@supports`, gets tables and paragraphs; of the charts
it would write out the texts one after the other, and writes them too small to be seen.
"""

STYLE = """
body { margin: 0 auto; padding: 24px; max-width: 900px; background-color: #ffffff;
  color: #1c2530; font-family: system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  font-size: 15px; line-height: 1.5; }
h1 { margin: 0 0 4px 0; font-size: 26px; line-height: 1.25; }
h2 { margin: 36px 0 10px 0; font-size: 19px; }
p { margin: 6px 0 10px 0; }
.muted { color: #56636f; }
a { color: #1a63a5; }
table { border-collapse: collapse; }
th, td { padding: 5px 10px; text-align: left; vertical-align: top; }
th { font-weight: 600; }
caption { padding: 4px 0; text-align: left; color: #56636f; }
table.data { width: 100%; font-size: 14px; }
table.data th, table.data td { border-bottom: 1px solid #d9dfe5; }
td.v { white-space: nowrap; }
table.data td.swatch { width: 14px; padding: 0; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
table.cards { width: 100%; width: calc(100% + 16px); margin: 18px -8px;
  border-collapse: separate; border-spacing: 8px 0; table-layout: fixed; }
table.cards td { padding: 10px 12px; background-color: #f1f4f7; border-radius: 8px; }
.big { font-size: 20px; white-space: nowrap; font-weight: 600; line-height: 1.3; }
.note { margin: 12px 0; padding: 10px 14px; border-left: 4px solid #2a78c4;
  background-color: #eaf2fa; }
.good { border-left-color: #2f8a3c; background-color: #eaf5ec; }
.careful { border-left-color: #c77700; background-color: #fdf4e3; }
pre { margin: 6px 0 14px 0; padding: 10px 12px; overflow-x: auto; white-space: pre-wrap;
  overflow-wrap: anywhere; background-color: #f1f4f7; font-size: 13px;
  font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; }
.wide { overflow-x: auto; }
.chart { overflow-x: auto; }
svg { display: block; min-width: 750px; max-width: 100%; height: auto; margin: 10px 0; }
svg text { color: transparent; font-size: 1pt; fill: #56636f; }
@supports (display: block) {
  svg text { font-family: inherit; font-size: 12px; }
}
svg .paper { fill: #f7f9fb; }
svg .grid { stroke: #d9dfe5; stroke-width: 1; }
svg .axis { stroke: #8a96a3; stroke-width: 1; }
svg .strong { fill: #1c2530; font-weight: 600; }
svg .halo { stroke: #ffffff; stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
svg .line { fill: none; stroke: #2a78c4; stroke-width: 2.5; stroke-linejoin: round; }
svg .faint { fill: none; stroke: #8a96a3; stroke-width: 1.2; }
svg .dot { fill: #2a78c4; }
svg .mark { fill: #d2600a; }
svg .markline { stroke: #d2600a; stroke-width: 1.5; stroke-dasharray: 4 3; }
@media (prefers-color-scheme: dark) {
  body { background-color: #14181d; color: #e4e9ee; }
  .muted, caption { color: #9fabb7; }
  a { color: #7db6ea; }
  table.data th, table.data td { border-bottom-color: #343d47; }
  table.cards td, pre { background-color: #1f262d; }
  .note { background-color: #18283a; }
  .good { background-color: #17291c; }
  .careful { background-color: #33270f; }
  svg text { fill: #9fabb7; }
  svg .paper { fill: #1a2026; }
  svg .grid { stroke: #343d47; }
  svg .axis { stroke: #6b7784; }
  svg .strong { fill: #e4e9ee; }
  svg .halo { stroke: #14181d; }
  svg .faint { stroke: #6b7784; }
}
@media (max-width: 640px) {
  body { padding: 14px; }
  table.cards td { display: inline-block; margin: 0 6px 8px 0; }
}
@media print {
  body { max-width: none; padding: 0; }
  svg { min-width: 0; }
  svg, .note, tr { page-break-inside: avoid; }
}
"""
