import { requireKnownOptions } from '../values/index.js'
import { systemClock } from './clock.js'
import { circuitLimits, circuitMembers } from './circuit-options.js'
import type { CircuitBreakerOptions } from './circuit-options.js'
import { Permit } from './circuit-permit.js'
import type { CircuitPermit, CircuitRefusal, Said } from './circuit-permit.js'
import { readCircuitSnapshot } from './circuit-state.js'
import type { CircuitSnapshot, CircuitState } from './circuit-state.js'
import { createCircuitWindow } from './circuit-window.js'
import type { CircuitWindow } from './circuit-window.js'
import type { CircuitReason } from './events.js'

/** One circuit. It sets no timer and holds nothing: a process that has one open can end (R6). */
export interface CircuitBreaker {
  /** Asks to make a call. Never waits. */
  acquire(): CircuitPermit | CircuitRefusal
  readonly state: CircuitState
  /** Lets nothing pass until `close` or `disable` (R7). */
  isolate(): void
  /** Lets everything pass and counts nothing until `close` or `isolate` (R7). */
  disable(): void
  /** Closes it with an empty window, whatever it was (R7). */
  close(): void
  /** Its state as JSON (R7). Running calls are not part of it. */
  snapshot(): CircuitSnapshot
  /**
   * Takes up a snapshot, also of another process (R7). Calls that began before count for nothing. An opening that lies further ahead than `openFor`
   * is cut to it: the clock was wrong then or is now. `TypeError` for what is no snapshot.
   */
  restore(snapshot: CircuitSnapshot): void
}

type State =
  | { readonly name: 'closed'; readonly window: CircuitWindow }
  | Opening
  | { readonly name: 'half-open'; readonly probes: Set<Permit<State>>; succeeded: number }
  | { readonly name: 'isolated' }
  | { readonly name: 'disabled' }

/** Until when it is open: `until` by the monotonic clock; `retryAt` is what is told, a whole number that stays as long as the wall clock is not set. */
interface Opening {
  readonly name: 'open'
  readonly until: number
  retryAt: number
  readonly because: CircuitReason
}

/** A wall clock that shows whole milliseconds may be ahead by as much of the monotonic one. */
const wallStep = 1

/** A circuit breaker of its own, closed. Throws `TypeError` for options that contradict themselves. */
export function createCircuitBreaker(options: CircuitBreakerOptions = {}): CircuitBreaker {
  const { clock = systemClock, onChange } = options
  requireKnownOptions(options, circuitMembers, 'a circuit')
  const limits = circuitLimits(options)
  let state: State = closed()

  function closed(): State {
    return { name: 'closed', window: createCircuitWindow(limits.window, limits.within) }
  }

  function inWallTime(monotonic: number): number {
    return Math.ceil(clock.now() + monotonic - clock.monotonic())
  }

  function opening(within: number, because: CircuitReason): Opening {
    const until = clock.monotonic() + within
    return { name: 'open', until, retryAt: Math.ceil(clock.now() + within), because }
  }

  function retryAtOf(open: Opening): number {
    const nowSaid = inWallTime(open.until)
    if (Math.abs(nowSaid - open.retryAt) > wallStep) open.retryAt = nowSaid
    return open.retryAt
  }

  /** Who waited until `retryAt` by the wall clock is not sent away for a fraction of a millisecond; setting that clock does no more (R6). */
  function isOver(open: Opening, now: number): boolean {
    const left = open.until - now
    return left <= 0 || (left <= wallStep && clock.now() >= open.retryAt)
  }

  function enter(next: State, because: CircuitReason): void {
    const from = state.name
    state = next
    if (onChange === undefined || from === next.name) return
    const change = { from, to: next.name, because }
    try {
      onChange(next.name === 'open' ? { ...change, retryAt: next.retryAt } : change)
    } catch {
      // Telling must not change what happens.
    }
  }

  function open(because: CircuitReason): void {
    enter(opening(limits.openFor, because), because)
  }

  function report(begunIn: State, permit: Permit<State>, outcome: Said, duration: number): void {
    if (begunIn !== state) return
    if (begunIn.name === 'closed' && outcome !== 'ignored') {
      count(begunIn.window, outcome === 'failed', duration > limits.slowCall)
    } else if (begunIn.name === 'half-open') {
      const lapsed = clock.monotonic() - permit.begun >= limits.probeLease
      begunIn.probes.delete(permit)
      if (lapsed || outcome === 'ignored') return
      if (outcome === 'failed' || duration > limits.slowCall) return open('probe-failed')
      begunIn.succeeded += 1
      if (begunIn.succeeded === limits.probes) enter(closed(), 'probe-succeeded')
    }
  }

  function count(window: CircuitWindow, failed: boolean, slow: boolean): void {
    window.record(clock.monotonic(), failed, slow)
    const { calls } = window
    if (calls < limits.minimumCalls) return
    if (window.failures / calls >= limits.failureRate) open('failure-rate')
    else if (window.slow / calls >= limits.slowRate) open('slow-rate')
  }

  function probe(): CircuitPermit | CircuitRefusal {
    if (state.name === 'isolated') return { granted: false, state: 'isolated' }
    const now = clock.monotonic()
    if (state.name === 'open') {
      if (!isOver(state, now)) return { granted: false, state: 'open', retryAt: retryAtOf(state) }
      enter({ name: 'half-open', probes: new Set(), succeeded: 0 }, 'time-up')
    }
    // Who listens may have changed the state by hand.
    if (state.name !== 'half-open') return acquire()
    giveUpLapsed(state.probes, now)
    if (state.probes.size + state.succeeded < limits.probes) {
      const permit = new Permit<State>(state, now, report)
      state.probes.add(permit)
      return permit
    }
    const { value: first } = state.probes.values().next() as { value: Permit<State> }
    return { granted: false, state: 'half-open', retryAt: inWallTime(decidedBy(first.begun, now)) }
  }

  function giveUpLapsed(probes: Set<Permit<State>>, now: number): void {
    for (const given of probes) {
      if (now - given.begun >= limits.probeLease) probes.delete(given)
    }
  }

  /** When a probe has succeeded or counts as failed: once it is slow; if it is by now, when its lease ends. */
  function decidedBy(begun: number, now: number): number {
    const slow = begun + limits.slowCall
    const lapsed = begun + limits.probeLease
    return slow > now ? Math.min(slow, lapsed) : lapsed
  }

  function acquire(): CircuitPermit | CircuitRefusal {
    if (state.name === 'closed' || state.name === 'disabled')
      return new Permit<State>(state, 0, report)
    return probe()
  }

  function read(): CircuitState {
    switch (state.name) {
      case 'closed': {
        const { window } = state
        window.forget(clock.monotonic())
        const { calls, failures, slow } = window
        return { name: 'closed', calls, failures, slow }
      }
      case 'open':
        return { name: 'open', retryAt: retryAtOf(state), because: state.because }
      case 'half-open':
        giveUpLapsed(state.probes, clock.monotonic())
        return { name: 'half-open', probing: state.probes.size, succeeded: state.succeeded }
      default:
        return state
    }
  }

  function snapshot(): CircuitSnapshot {
    if (state.name === 'open') {
      return { state: 'open', retryAt: retryAtOf(state), because: state.because }
    }
    if (state.name !== 'closed') return { state: state.name }
    state.window.forget(clock.monotonic())
    const calls = state.window.entries().map((call) => ({ ...call, at: inWallTime(call.at) }))
    return { state: 'closed', calls }
  }

  function restored(snapshot: CircuitSnapshot): State {
    const now = clock.monotonic()
    const inOurs = (wall: number): number => now + wall - clock.now()
    switch (snapshot.state) {
      case 'closed': {
        const window = createCircuitWindow(limits.window, limits.within)
        const calls = snapshot.calls.map((call) => ({
          ...call,
          at: Math.min(now, inOurs(call.at)),
        }))
        for (const { at, failed, slow } of calls.sort((one, other) => one.at - other.at)) {
          window.record(at, failed, slow)
        }
        return { name: 'closed', window }
      }
      case 'open': {
        const within = Math.min(snapshot.retryAt - clock.now(), limits.openFor)
        return opening(within, snapshot.because)
      }
      case 'half-open':
        return { name: 'half-open', probes: new Set(), succeeded: 0 }
      default:
        return { name: snapshot.state }
    }
  }

  return {
    acquire,
    get state() {
      return read()
    },
    isolate() {
      enter({ name: 'isolated' }, 'manual')
    },
    disable() {
      enter({ name: 'disabled' }, 'manual')
    },
    close() {
      enter(closed(), 'manual')
    },
    snapshot,
    restore(given) {
      enter(restored(readCircuitSnapshot(given)), 'restored')
    },
  }
}
