/** The page as a whole: type, header, the two columns, what is common to both. */
export const frameStyle: string = `
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
h1, h2, h3, p, dl, dd, ol, ul, pre, fieldset { margin: 0; padding: 0; }
h2 { font-size: 1.25rem; line-height: 1.3; letter-spacing: -0.01em; }
h3 { font-size: 0.875rem; font-weight: 600; color: var(--muted); margin: 1.25rem 0 0.5rem; }
ol, ul { list-style: none; }
code, pre, .mono { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.8125rem; }
pre {
  background: var(--sunk); border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem 0.875rem; line-height: 1.55;
  white-space: pre-wrap; overflow-wrap: anywhere; max-height: 30rem; overflow: auto; tab-size: 2;
}
summary { cursor: pointer; border-radius: 6px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
#ask:focus { outline: none; }
.wrap { max-width: 88rem; margin: 0 auto; padding: 0 1.25rem; }
.skip {
  position: absolute; left: 0.75rem; top: -4rem; z-index: 2; background: var(--card); color: var(--ink);
  padding: 0.5rem 0.875rem; border-radius: 8px;
}
.skip:focus { top: 0.75rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1.25rem; min-width: 0; }
.notice { max-width: 34rem; margin: 1.5rem auto; }
.notice p { margin-top: 0.5rem; color: var(--muted); }
.problem, .notice .problem { color: var(--bad); }
.problem:empty { display: none; }
.content { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 1.25rem; align-items: start; padding: 1.25rem 0 3rem; }

.top { background: var(--top); color: var(--on-top); padding: 1rem 0 1.125rem; }
.brand { display: flex; align-items: center; gap: 0.5rem; font-size: 0.875rem; font-weight: 600; }
.thin { font-weight: 400; color: var(--on-top-muted); }
.mark { width: 0.875rem; height: 0.875rem; border-radius: 4px; background: conic-gradient(from 45deg, #7fe3cd 25%, #2f9c88 0 50%, #b8f0e3 0 75%, #1f7566 0); }
.live { margin-left: auto; display: inline-flex; align-items: center; gap: 0.4375rem; font-weight: 400; color: var(--on-top-muted); }
.live::before { content: ""; width: 0.5rem; height: 0.5rem; border-radius: 50%; background: var(--on-top-muted); }
.live[data-state="live"]::before { background: #6fe3a2; animation: breathe 2.4s ease-in-out infinite; }
.live[data-state="lost"]::before { background: #ff9b8f; }
@keyframes breathe { 50% { opacity: 0.35; } }
.headline { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 0.875rem; margin: 0.5rem 0 0.625rem; }
h1 { font-size: 1.875rem; line-height: 1.2; letter-spacing: -0.02em; font-weight: 650; }
.plays { padding: 0.125rem 0.625rem; border-radius: 99px; background: var(--on-top); color: var(--top); font-size: 0.875rem; font-weight: 600; }
.facts { display: flex; flex-wrap: wrap; gap: 0.625rem 2.25rem; font-size: 0.875rem; }
.facts > div { min-width: 0; }
.facts dt { color: var(--on-top-muted); font-size: 0.8125rem; }
.facts dd { overflow-wrap: anywhere; }
.identity { display: flex; flex-wrap: wrap; gap: 0.625rem 2.25rem; align-items: end; justify-content: space-between; }
.keys { font-size: 0.875rem; min-width: 0; }
.keys[open] { flex-basis: 100%; }
.keys summary { color: var(--on-top-muted); width: fit-content; padding: 0.125rem 0.25rem 0.125rem 0; }
.keys summary:hover { color: var(--on-top); }
.keys pre { background: var(--top-sunk); border-color: var(--top-line); color: var(--on-top); margin-top: 0.5rem; max-height: 16rem; }
.keys pre span, .keys a { color: var(--on-top); }
.key-list { margin-top: 0.5rem; display: grid; gap: 0.25rem; overflow-wrap: anywhere; }
.top :focus-visible { outline-color: #ffffff; }

@media (max-width: 60rem) { .content { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 36rem) {
  .wrap { padding: 0 0.875rem; }
  .content { gap: 0.875rem; padding-top: 0.875rem; }
  .card { padding: 1rem 0.875rem; border-radius: 12px; }
  h1 { font-size: 1.5rem; }
  .facts { gap: 0.5rem 1.5rem; }
  pre { max-height: 17rem; }
}
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; } }`
