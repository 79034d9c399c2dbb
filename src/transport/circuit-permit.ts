/**
 * Leave for one call, to be reported back once: what is reported twice, after the circuit has changed its state, or for a probe whose lease is
 * over, changes nothing (R5). Durations in milliseconds.
 */
export interface CircuitPermit {
  readonly granted: true
  /** The peer works, whatever it answered. */
  ok(duration: number): void
  /** The peer does not work. */
  failed(duration: number): void
  /** Nothing can be said of the peer: aborted, overloaded by us, a fault of our own. Gives a probe's permit back. */
  ignored(): void
}

/** The circuit lets nothing pass now. */
export interface CircuitRefusal {
  readonly granted: false
  readonly state: 'open' | 'half-open' | 'isolated'
  /**
   * Whole milliseconds since 1970 (a number; the error of a transport has a `Date`), when asking again may help: the end of `open`; in `half-open` when the running probe is slow or its lease ends. Absent
   * when isolated: that ends by hand.
   */
  readonly retryAt?: number
}

type Report<State> = (
  begunIn: State,
  permit: Permit<State>,
  outcome: Said,
  duration: number,
) => void
/** What a permit is reported back with. */
export type Said = 'ok' | 'failed' | 'ignored'

/** Knows the very state it was given in: a report is worth something only while the circuit is still in that one (R5). */
export class Permit<State> implements CircuitPermit {
  readonly granted = true
  readonly begun: number
  readonly #report: Report<State>
  #begunIn: State | undefined

  constructor(begunIn: State, begun: number, report: Report<State>) {
    this.begun = begun
    this.#begunIn = begunIn
    this.#report = report
  }

  ok(duration: number): void {
    this.#tell('ok', duration)
  }

  failed(duration: number): void {
    this.#tell('failed', duration)
  }

  ignored(): void {
    this.#tell('ignored', 0)
  }

  #tell(outcome: Said, duration: number): void {
    const begunIn = this.#begunIn
    if (begunIn === undefined) return
    this.#begunIn = undefined
    this.#report(begunIn, this, outcome, duration)
  }
}
