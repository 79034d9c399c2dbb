/** The list of exchanges, and what JSON looks like. */
export const exchangeStyle: string = `
.section-head { display: flex; align-items: center; gap: 0.75rem; margin-bottom: 0.75rem; }
.section-head .quiet { margin-left: auto; }
.count { font-size: 0.8125rem; color: var(--plain); background: var(--plain-ground); border-radius: 99px; padding: 0.0625rem 0.5625rem; }
.count:empty { display: none; }
.nothing { color: var(--muted); display: grid; gap: 0.625rem; }
.list { display: grid; }
.exchange { border-top: 1px solid var(--line); }
.exchange > summary {
  display: grid; grid-template-columns: 4.75rem minmax(0, 1fr) auto; gap: 0.125rem 0.75rem; align-items: center;
  padding: 0.625rem 0.5rem; margin: 0 -0.5rem; list-style: none;
}
.exchange > summary::-webkit-details-marker { display: none; }
.exchange > summary:hover { background: var(--sunk); }
.exchange.fresh > summary { animation: arrive 1.6s ease-out; }
@keyframes arrive { from { background: var(--soft); } }
.exchange time { font-variant-numeric: tabular-nums; font-size: 0.875rem; color: var(--muted); }
.exchange .what { min-width: 0; overflow-wrap: anywhere; line-height: 1.35; }
.exchange .operation { font-weight: 600; }
.exchange .sender { display: block; font-size: 0.8125rem; color: var(--muted); }
.pills { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 0.3125rem; max-width: 21rem; }
.pill {
  font-size: 0.8125rem; line-height: 1.4; padding: 0.0625rem 0.5rem; border-radius: 99px; overflow-wrap: anywhere;
  color: var(--plain); background: var(--plain-ground);
}
.pill.good { color: var(--good); background: var(--good-ground); }
.pill.bad { color: var(--bad); background: var(--bad-ground); }
.pill.warn { color: var(--warn); background: var(--warn-ground); }
.inside { padding: 0.25rem 0 1.125rem; display: grid; gap: 0.75rem; min-width: 0; }
.inside dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.125rem 1rem; font-size: 0.875rem; }
.inside dt { color: var(--muted); }
.inside dd { overflow-wrap: anywhere; }
.exchange h4 { margin: 0 0 0.25rem; }
.pointers { font-size: 0.875rem; overflow-wrap: anywhere; }
.pointers summary { width: fit-content; font-weight: 600; color: var(--muted); }
.pointers ul { display: grid; gap: 0.25rem; margin-top: 0.25rem; max-height: 20rem; overflow: auto; }
.pointers code { color: var(--on-soft); }
pre .k { color: var(--word); }
pre .s { color: var(--text); }
pre .n { color: var(--number); }
@media (max-width: 36rem) {
  .exchange > summary { grid-template-columns: 4.25rem minmax(0, 1fr); }
  .pills { grid-column: 2; justify-content: flex-start; max-width: none; }
}`
