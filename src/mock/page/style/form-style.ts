/** Samples, the form and its result. */
export const formStyle: string = `
button, input, select, textarea { font: inherit; color: inherit; }
button { cursor: pointer; border-radius: 8px; min-height: 2.5rem; padding: 0.375rem 0.875rem; border: 1px solid transparent; }
.primary { background: var(--accent); color: var(--on-accent); font-weight: 600; padding-inline: 1.5rem; }
.primary:hover { filter: brightness(1.08); }
.primary[aria-disabled="true"] { opacity: 0.65; cursor: progress; }
.quiet { background: transparent; border-color: var(--line); color: var(--ink); font-size: 0.875rem; min-height: 2.25rem; }
.quiet:hover { border-color: var(--edge); background: var(--sunk); }
.quiet[aria-pressed="true"] { background: var(--warn-ground); color: var(--warn); border-color: transparent; }

.samples { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 12.5rem), 1fr)); gap: 0.5rem; }
.sample {
  width: 100%; height: 100%; text-align: left; display: grid; gap: 0.0625rem; align-content: start; padding: 0.5625rem 0.75rem;
  background: var(--sunk); border-color: var(--line); transition: border-color 0.15s, background-color 0.15s;
}
.sample:hover { border-color: var(--accent); background: var(--soft); }
.sample[aria-current="true"] { border-color: var(--accent); box-shadow: inset 3px 0 0 var(--accent); }
.sample b { font-weight: 600; overflow-wrap: anywhere; }
.sample .note { font-size: 0.8125rem; line-height: 1.35; color: var(--muted); }
.sample .mono { color: var(--on-soft); overflow-wrap: anywhere; }

form { display: grid; gap: 0.875rem; }
form h3 { margin: 1.25rem 0 -0.375rem; }
.field { display: grid; gap: 0.25rem; font-size: 0.875rem; color: var(--muted); min-width: 0; }
.field input, .field select, .field textarea, .comparison input, .comparison select {
  width: 100%; min-width: 0; min-height: 2.5rem; padding: 0.375rem 0.625rem; border: 1px solid var(--edge); border-radius: 8px;
  background: var(--card); color: var(--ink); font-size: 1rem;
}
.field textarea { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.875rem; line-height: 1.5; resize: vertical; }
.row { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: end; }
.grow { flex: 1 1 11rem; }
.short { flex: 0 1 7rem; }
.hint { font-size: 0.8125rem; color: var(--muted); margin-bottom: 0.5rem; }
.field + .hint { margin: 0.375rem 0 0; }
.kinds { border: 0; flex: 3 1 16rem; display: grid; grid-template-columns: repeat(3, 1fr); border-radius: 9px; background: var(--plain-ground); padding: 3px; }
.kinds label { position: relative; text-align: center; font-size: 0.9375rem; cursor: pointer; }
.kinds input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.kinds span { display: block; padding: 0.3125rem 0.25rem; border-radius: 7px; color: var(--plain); }
.kinds input:checked + span { background: var(--card); color: var(--ink); font-weight: 600; box-shadow: 0 1px 2px rgb(0 0 0 / 0.16); }
.kinds input:focus-visible + span { outline: 3px solid var(--focus); outline-offset: 2px; }
.comparison { display: grid; grid-template-columns: minmax(0, 5fr) minmax(4.25rem, auto) minmax(0, 5fr) auto; gap: 0.375rem; margin-bottom: 0.5rem; }
@media (max-width: 36rem) {
  .comparison { grid-template-columns: 4.25rem minmax(0, 1fr) auto; margin-bottom: 0.75rem; }
  .comparison input:first-child { grid-column: 1 / 3; }
  .comparison select { grid-row: 2; }
  .comparison input:nth-of-type(2) { grid-row: 2; grid-column: 2 / 4; }
  .comparison button { grid-row: 1; grid-column: 3; }
}
.comparison button { padding: 0 0.75rem; min-height: 2.5rem; }
.options summary { font-size: 0.875rem; color: var(--muted); width: fit-content; padding: 0.125rem 0.25rem 0.125rem 0; }
.options .row, .options .samples { margin-top: 0.5rem; }
#more { margin-top: 0.5rem; }
#submit { justify-self: start; min-height: 2.75rem; }

.result { margin-top: 1.25rem; padding-top: 1.25rem; border-top: 1px solid var(--line); display: grid; gap: 0.75rem; scroll-margin: 1rem; }
.result > details > summary, .exchange h4 { font-size: 0.875rem; color: var(--muted); font-weight: 600; }
.result pre { margin-top: 0.375rem; }
.told { display: grid; gap: 0.5rem; padding: 0.875rem 1rem; border-radius: 10px; background: var(--plain-ground); }
.told .pointers summary { color: inherit; }
.told.good { background: var(--good-ground); }
.told.bad { background: var(--bad-ground); }
.told.none { background: var(--plain-ground); }
.told .outcome { font-size: 1.125rem; font-weight: 650; }
.told.good .outcome { color: var(--good); }
.told.bad .outcome { color: var(--bad); }
.told .words { white-space: pre-line; overflow-wrap: anywhere; }
.told .small { font-size: 0.875rem; overflow-wrap: anywhere; }`
