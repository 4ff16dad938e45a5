import { INDENTS_MAX } from './html-classes.js';

/** How pages look, by day and by night, and on paper. One text for all pages, so that a policy can name its hash. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --ink: #14201a; --faint: #526059; --rule: #dbe1dc; --gutter: #f1f4f1;
  --place: #ffe08a; --place-ink: #14201a; --place-line: #b07a00; --row: #fff8e1; --also: #dbe7fb; --also-line: #3d6db5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #151d19; --ink: #e7ede9; --faint: #a4b2aa; --rule: #2d3a33; --gutter: #1d2722;
    --place: #7a5a00; --place-ink: #fff6dc; --place-line: #f0c04a; --row: #262215; --also: #22395e; --also-line: #8db4f0;
  }
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); scroll-padding: 35vh 4rem; }
body { margin: 0; font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.note { margin: 0; padding: .6rem 1rem; font-size: 13px; color: var(--faint); background: var(--gutter); border-bottom: 1px solid var(--rule); }
mark { color: inherit; background: none; border-radius: 2px; }
mark.place { color: var(--place-ink); background: var(--place); box-shadow: 0 0 0 2px var(--place), 0 0 0 3px var(--place-line); }
mark.also { background: var(--also); box-shadow: 0 2px 0 var(--also-line); }
.text { padding: .75rem 0; min-width: max-content; font: 13px/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
.line, .long { position: relative; min-height: 1.6em; padding: 0 1rem 0 5rem; white-space: pre; unicode-bidi: isolate; tab-size: 8; }
.long { max-width: 100ch; white-space: pre-wrap; overflow-wrap: anywhere; }
.line::before, .long::before {
  content: attr(data-line); position: absolute; top: 0; bottom: 0; left: 0; width: 4rem; padding-right: .75rem;
  color: var(--faint); background: var(--gutter); border-right: 1px solid var(--rule); text-align: right; user-select: none;
}
.line:has(mark.place), .long:has(mark.place) { background: var(--row); }
.set { padding: 1.25rem clamp(.75rem, 3vw, 2rem); max-width: 75rem; margin: 0 auto; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
.set table { border-collapse: collapse; margin: .75rem 0; max-width: none; }
.set td, .set th { padding: .1rem .2rem; vertical-align: bottom; font-weight: inherit; text-align: left; }
.set p { margin: .5rem 0; }
.set h1, .set h2, .set h3, .set h4, .set h5, .set h6 { margin: 1rem 0 .5rem; font-size: 1.1em; }
.set td p, .set th p { margin: 0; }
.set hr { border: 0; border-top: 1px solid var(--rule); margin: 1.25rem 0; }
.set tr:has(mark.place) { background: var(--row); }
.set td:has(mark.place):not(:has(td mark.place)), .set th:has(mark.place):not(:has(th mark.place)) { outline: 2px solid var(--place-line); outline-offset: 1px; }
.set mark.place { box-shadow: none; }
.right, .set td.right, .set th.right { text-align: right; }
.left, .set td.left, .set th.left { text-align: left; }
.center, .set td.center, .set th.center { text-align: center; }
.center > table { margin-inline: auto; }
.set .top { vertical-align: top; }
.set .middle { vertical-align: middle; }
.set .bottom { vertical-align: bottom; }
.sub { vertical-align: sub; font-size: .8em; }
.raised { vertical-align: super; font-size: .8em; }
.bold, .set td.bold, .set th.bold { font-weight: 600; }
.italic { font-style: italic; }
.underline { text-decoration: underline; }
.struck { text-decoration: line-through; }
.capitals { text-transform: uppercase; }
.unbroken { white-space: nowrap; }
.typed { white-space: pre-wrap; }
.line-above { border-top: 1px solid currentColor; }
.line-below { border-bottom: 1px solid currentColor; }
.lines-above { border-top: 3px double currentColor; }
.lines-below { border-bottom: 3px double currentColor; }
${Array.from({ length: INDENTS_MAX }, (_, step) => `.set .in-${step + 1} { padding-left: ${step + 1}em; }`).join('\n')}
@media (max-width: 40rem) {
  .line, .long { padding-left: 3.5rem; }
  .line::before, .long::before { width: 3rem; padding-right: .5rem; }
  .long { max-width: calc(100vw - .5rem); }
}
@media print { :root { color-scheme: light; } }
`;
