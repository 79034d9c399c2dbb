import { SpanKind, SpanStatusCode, metrics, trace } from '@opentelemetry/api'
import type { Attributes, Meter, MeterProvider, Span, TracerProvider } from '@opentelemetry/api'
import type { OnEvent, TransportEvent } from './events.js'

/** Where an observer writes to. */
export interface OtelObserverOptions {
  /** Default: the one that the process has registered. */
  readonly meterProvider?: MeterProvider
  /** Default: the one that the process has registered. */
  readonly tracerProvider?: TracerProvider
  /** Put on every measurement and span, e.g. the environment. */
  readonly attributes?: Attributes
}

/** Takes the events of one transport: give it as its `onEvent`. */
export type OtelObserver = OnEvent & {
  /** Ends the spans of calls that have not ended. */
  close(): void
}

const scope = 'dci-connect'

/** More calls than this at a time get no span of their own. */
const mostSpans = 10_000

/**
 * Turns the events of a transport into OpenTelemetry metrics (`dci.client.*`, durations in seconds) and one span a call, with its attempts,
 * waits and retries as events. Attributes are those of the semantic conventions where there is one (`server.address`, `server.port`,
 * `http.response.status_code`, `error.type`), and `dci.peer`, `dci.operation`. No content, path, query or identifier is among them, as
 * there is none in the events (S12). A span's parent is what is active when the call is made. One transport an observer: calls are
 * told apart by the number their transport gives them.
 */
export function createOtelObserver(options: OtelObserverOptions = {}): OtelObserver {
  const { meterProvider = metrics.getMeterProvider(), attributes = {} } = options
  const { tracerProvider = trace.getTracerProvider() } = options
  const tracer = tracerProvider.getTracer(scope)
  const measure = createMeasures(meterProvider.getMeter(scope))
  const spans = new Map<number, Span>()

  function traced(event: TransportEvent): void {
    const { call, type, at, operation } = event
    if (call === undefined) return
    if (type === 'call' && spans.size < mostSpans && !spans.has(call)) {
      const about = { ...attributes, ...attributesOf(event) }
      const started = { kind: SpanKind.CLIENT, startTime: at, attributes: about }
      spans.set(call, tracer.startSpan(`dci ${operation}`, started))
      return
    }
    const span = spans.get(call)
    if (span === undefined) return
    if (type !== 'settled') {
      span.addEvent(type, detailsOf(event), at)
      return
    }
    spans.delete(call)
    span.setAttributes({ ...outcomeOf(event.outcome), 'dci.attempts': event.attempts })
    if (isFailure(event.outcome)) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end(at)
  }

  function observe(event: TransportEvent): void {
    measure(event, { ...attributes, ...attributesOf(event) })
    traced(event)
  }

  function close(): void {
    for (const span of spans.values()) span.end()
    spans.clear()
  }

  return Object.assign(observe, { close })
}

type Measure = (event: TransportEvent, about: Attributes) => void

function createMeasures(meter: Meter): Measure {
  const counter = (name: string, unit: string, description: string) =>
    meter.createCounter(`dci.client.${name}`, { unit, description })
  const seconds = (name: string, description: string) =>
    meter.createHistogram(`dci.client.${name}.duration`, {
      unit: 's',
      description,
      advice: {
        explicitBucketBoundaries: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
      },
    })
  const calls = counter('calls', '{call}', 'Calls that have ended')
  const attempts = counter('attempts', '{attempt}', 'Requests that were sent and have ended')
  const callTime = seconds('call', 'Duration of calls, with their waits and repetitions')
  const attemptTime = seconds('attempt', 'Duration of single requests')
  const active = meter.createUpDownCounter('dci.client.active_calls', {
    unit: '{call}',
    description: 'Calls that have begun and not ended',
  })
  const retries = counter('retries', '{retry}', 'Repetitions that were decided on')
  const givenUp = counter('given_up', '{call}', 'Calls that were not repeated though it was due')
  const circuits = counter('circuit.changes', '{change}', 'Changes of the state of a circuit')
  const refusals = counter('refusals', '{call}', 'Calls refused before they were sent')
  const waits = counter('waits', '{wait}', 'Calls that waited for room or for their slot')
  const tokens = counter('token.requests', '{request}', 'Bearer tokens that were asked for')

  return (event, about) => {
    const all = { ...about, ...detailsOf(event) }
    switch (event.type) {
      case 'call':
        active.add(1, about)
        return
      case 'settled': {
        active.add(-1, about)
        const ended = { ...about, ...outcomeOf(event.outcome) }
        calls.add(1, ended)
        callTime.record(event.duration / 1000, ended)
        return
      }
      case 'attempt': {
        const ended = { ...about, ...outcomeOf(event.outcome) }
        attempts.add(1, { ...ended, 'dci.health': event.health })
        attemptTime.record(event.duration / 1000, ended)
        return
      }
      case 'retry':
        retries.add(1, { ...about, ...outcomeOf(event.because) })
        return
      case 'given-up':
        givenUp.add(1, all)
        return
      case 'circuit':
        circuits.add(1, all)
        return
      case 'refused':
        refusals.add(1, all)
        return
      case 'waiting':
        waits.add(1, all)
        return
      case 'token':
        tokens.add(1, all)
    }
  }
}

function attributesOf({ peer, origin, operation }: TransportEvent): Attributes {
  return { 'dci.peer': peer, 'dci.operation': operation, ...serverOf(origin) }
}

function serverOf(origin: string): Attributes {
  if (!URL.canParse(origin)) return {}
  const { hostname, port, protocol } = new URL(origin)
  const standardPort = protocol === 'https:' ? 443 : 80
  return { 'server.address': hostname, 'server.port': port === '' ? standardPort : Number(port) }
}

/** What an event says besides: of few values each, except for times and counts, which measurements of them leave out. */
function detailsOf(event: TransportEvent): Attributes {
  switch (event.type) {
    case 'attempt':
      return {
        ...outcomeOf(event.outcome),
        'dci.attempt': event.attempt,
        'dci.duration': event.duration / 1000,
        'dci.health': event.health,
      }
    case 'retry':
      return {
        ...outcomeOf(event.because),
        'dci.attempt': event.attempt,
        'dci.delay': event.delay / 1000,
      }
    case 'circuit':
      return {
        'dci.operation.class': event.operationClass,
        'dci.circuit.from': event.from,
        'dci.circuit.to': event.to,
        'dci.because': event.because,
      }
    case 'given-up':
    case 'refused':
    case 'waiting':
      return { 'dci.because': event.because }
    case 'token':
      return {
        'dci.renewed': event.renewed,
        ...(event.outcome === 'ok' ? {} : outcomeOf(event.outcome)),
      }
    default:
      return {}
  }
}

function isFailure(outcome: number | string): boolean {
  return typeof outcome === 'string' || outcome >= 400
}

/** A code of ours as it is; of anything else only that it was something else, as it might say too much. */
function outcomeOf(outcome: number | string): Attributes {
  if (typeof outcome === 'string')
    return { 'error.type': /^[a-z][a-z._-]{0,40}$/.test(outcome) ? outcome : '_OTHER' }
  const status = { 'http.response.status_code': outcome }
  return isFailure(outcome) ? { ...status, 'error.type': String(outcome) } : status
}
