import { ROOT_CONTEXT, context, trace } from '@opentelemetry/api'
import type { Context, ContextManager } from '@opentelemetry/api'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'
import { afterEach, describe, expect, it } from 'vitest'
import { createTransport } from '../../src/transport/index.js'
import type { TransportEvent } from '../../src/transport/index.js'
import { createOtelObserver } from '../../src/transport/otel.js'
import type { OtelObserver } from '../../src/transport/otel.js'
import { noon } from '../kit.js'
import { closeAll, closing, httpServer } from './loopback.js'

afterEach(closeAll)

interface Observed {
  readonly observe: OtelObserver
  readonly spans: () => ReadableSpan[]
  /** Points by the metric's name. */
  readonly points: () => Promise<Record<string, { attributes: object; value: unknown }[]>>
}

function observed(): Observed {
  const spanExporter = new InMemorySpanExporter()
  const tracerProvider = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(spanExporter)],
  })
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })
  const meterProvider = new MeterProvider({ readers: [reader] })
  const attributes = { 'deployment.environment.name': 'test' }
  return {
    observe: createOtelObserver({ meterProvider, tracerProvider, attributes }),
    spans: () => spanExporter.getFinishedSpans(),
    async points() {
      await meterProvider.forceFlush()
      await reader.shutdown()
      const all =
        exporter
          .getMetrics()
          .at(-1)
          ?.scopeMetrics.flatMap((one) => one.metrics) ?? []
      return Object.fromEntries(all.map((one) => [one.descriptor.name, one.dataPoints]))
    },
  }
}

/** A context that is active everywhere. */
function always(active: Context): ContextManager {
  const manager: ContextManager = {
    active: () => active,
    with: (_, run, self, ...args) => run.apply(self, args),
    bind: (_, target) => target,
    enable: () => manager,
    disable: () => manager,
  }
  return manager
}

const lookup = { operation: 'locations', operationClass: 'lookup', repeat: 'never' } as const

const origin = 'https://crvs.example.gov'
const server = { 'server.address': 'crvs.example.gov', 'server.port': 443 }
const base = { peer: 'crvs', origin, operation: 'sync.search', call: 1, at: noon } as const
const about = {
  'dci.peer': 'crvs',
  'dci.operation': 'sync.search',
  'deployment.environment.name': 'test',
  ...server,
}

/** A call that was refused room, failed once, was sent again and answered. */
const story: readonly TransportEvent[] = [
  { ...base, type: 'call' },
  { ...base, type: 'waiting', because: 'pacing', until: noon + 10 },
  { ...base, type: 'attempt', attempt: 1, outcome: 503, duration: 90, health: 'failure' },
  { ...base, type: 'retry', attempt: 2, delay: 200, because: 503 },
  { ...base, type: 'attempt', attempt: 2, outcome: 200, duration: 40, health: 'ok' },
  { ...base, type: 'settled', outcome: 200, attempts: 2, duration: 340, at: noon + 340 },
]

describe('the OpenTelemetry observer', () => {
  it('counts and times calls and attempts by peer, operation and outcome', async () => {
    const { observe, points } = observed()
    story.forEach(observe)
    const found = await points()
    const ok = { ...about, 'http.response.status_code': 200 }
    const busy = { ...about, 'http.response.status_code': 503, 'error.type': '503' }
    expect(found['dci.client.calls']).toMatchObject([{ attributes: ok, value: 1 }])
    expect(found['dci.client.call.duration']).toMatchObject([
      { attributes: ok, value: { count: 1, sum: 0.34 } },
    ])
    expect(found['dci.client.attempts']).toMatchObject([
      { attributes: { ...busy, 'dci.health': 'failure' }, value: 1 },
      { attributes: { ...ok, 'dci.health': 'ok' }, value: 1 },
    ])
    expect(found['dci.client.attempt.duration']).toMatchObject([
      { attributes: busy, value: { sum: 0.09 } },
      { attributes: ok, value: { sum: 0.04 } },
    ])
  })

  it('counts what is in flight, repeated, waiting, refused and given up, and changes of circuits', async () => {
    const { observe, points } = observed()
    story.forEach(observe)
    observe({ ...base, type: 'call', call: 2 })
    observe({ ...base, type: 'refused', because: 'circuit.open', call: 2, retryAt: noon })
    observe({ ...base, type: 'given-up', because: 'budget', call: 2 })
    observe({ ...base, type: 'token', renewed: true, outcome: 'token.refused', call: 2 })
    const change = { from: 'closed', to: 'open', because: 'failure-rate' } as const
    observe({ ...base, ...change, type: 'circuit', operationClass: 'sync', retryAt: noon })
    const found = await points()
    const one = (name: string): unknown => found[`dci.client.${name}`]
    expect(one('active_calls')).toMatchObject([{ attributes: about, value: 1 }])
    expect(one('retries')).toMatchObject([{ attributes: { 'error.type': '503' }, value: 1 }])
    expect(one('waits')).toMatchObject([{ attributes: { 'dci.because': 'pacing' }, value: 1 }])
    expect(one('refusals')).toMatchObject([{ attributes: { 'dci.because': 'circuit.open' } }])
    expect(one('given_up')).toMatchObject([{ attributes: { 'dci.because': 'budget' } }])
    expect(one('token.requests')).toMatchObject([{ attributes: { 'error.type': 'token.refused' } }])
    expect(one('circuit.changes')).toMatchObject([
      {
        attributes: {
          'dci.circuit.from': 'closed',
          'dci.circuit.to': 'open',
          'dci.because': 'failure-rate',
          'dci.operation.class': 'sync',
        },
      },
    ])
  })

  it('makes one client span a call, with what happened on the way as its events', () => {
    const { observe, spans } = observed()
    story.forEach(observe)
    const [span, ...others] = spans()
    expect(others).toEqual([])
    expect(span).toMatchObject({
      name: 'dci sync.search',
      kind: 2, // client
      startTime: [noon / 1000, 0],
      endTime: [noon / 1000, 340_000_000],
      status: { code: 0 },
      attributes: { ...about, 'http.response.status_code': 200, 'dci.attempts': 2 },
    })
    expect(span?.events.map(({ name }) => name)).toEqual(['waiting', 'attempt', 'retry', 'attempt'])
  })

  it('keeps calls at the same time apart, and marks those that failed', () => {
    const { observe, spans } = observed()
    observe({ ...base, type: 'call' })
    observe({ ...base, type: 'call', call: 2, operation: 'search' })
    const settled = { type: 'settled', attempts: 1, duration: 1 } as const
    observe({ ...base, ...settled, operation: 'search', call: 2, outcome: 'transport.timeout' })
    observe({ ...base, ...settled, outcome: 404 })
    expect(spans()).toMatchObject([
      {
        name: 'dci search',
        status: { code: 2 },
        attributes: { 'error.type': 'transport.timeout' },
      },
      { name: 'dci sync.search', status: { code: 2 }, attributes: { 'error.type': '404' } },
    ])
  })

  it('makes no span of what belongs to no call, and ends what is open when it is closed', () => {
    const { observe, spans } = observed()
    observe({ ...base, type: 'settled', attempts: 1, duration: 1, outcome: 200, call: 9 })
    observe({ peer: 'crvs', origin, operation: 'x', at: noon, type: 'call' })
    expect(spans()).toEqual([])
    observe({ ...base, type: 'call' })
    observe.close()
    expect(spans()).toHaveLength(1)
  })

  it('writes to what the process has registered, under the span that is active', () => {
    const exporter = new InMemorySpanExporter()
    const spanProcessors = [new SimpleSpanProcessor(exporter)]
    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors }))
    const parent = { traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: 1 }
    context.setGlobalContextManager(always(trace.setSpanContext(ROOT_CONTEXT, parent)))
    story.forEach(createOtelObserver())
    trace.disable()
    context.disable()
    expect(exporter.getFinishedSpans()).toMatchObject([
      { name: 'dci sync.search', parentSpanContext: parent },
    ])
  })

  it('does nothing where nobody has registered anything', () => {
    const observe = createOtelObserver()
    story.forEach(observe)
    expect(() => {
      observe.close()
    }).not.toThrow()
  })

  it('lets no personal data out of an event that was given some (S12)', async () => {
    const { observe, spans, points } = observed()
    const canary = 'Amina 2019B000001'
    observe({ ...base, type: 'call' })
    observe({ ...base, type: 'attempt', attempt: 1, outcome: canary, duration: 1, health: 'ok' })
    observe({ ...base, type: 'retry', attempt: 2, delay: 1, because: canary })
    observe({ ...base, type: 'token', renewed: false, outcome: canary })
    observe({ ...base, type: 'settled', outcome: canary, attempts: 1, duration: 1 })
    const said = JSON.stringify([
      await points(),
      spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
    ])
    expect(said).toContain('_OTHER')
    expect(said).not.toMatch(/Amina|2019B/)
  })

  it('shows nothing of what a transport sent and got (S12)', async () => {
    const canary = 'Amina-2019B000001'
    const url = await httpServer((_, answer) => {
      answer.writeHead(500, { 'X-Answer': canary }).end(canary)
    })
    const { observe, spans, points } = observed()
    const transport = createTransport({ onEvent: observe })
    closing(() => transport.close())
    const headers = { authorization: `Bearer ${canary}` }
    const call = { ...lookup, peer: 'crvs' }
    const request = { method: 'POST', headers, body: canary, call } as const
    await transport.send({ ...request, url: `${url}/${canary}?name=${canary}` })
    await closeAll()
    await expect(transport.send({ ...request, url: `${url}/${canary}` })).rejects.toMatchObject({
      code: 'transport.unreachable',
    })
    expect(spans()).toMatchObject([
      { attributes: { 'http.response.status_code': 500 } },
      { attributes: { 'error.type': 'transport.unreachable' } },
    ])
    const said = JSON.stringify([
      await points(),
      spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
    ])
    expect(said).not.toContain(canary)
  })
})
