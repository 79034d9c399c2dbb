/** What the model needs to know of a breaker. */
export interface ModelLimits {
  readonly window: number
  readonly within: number
  readonly minimumCalls: number
  readonly failureRate: number
  readonly slowRate: number
  readonly slowCall: number
  readonly openFor: number
  readonly probes: number
  readonly probeLease: number
}

/** A call that the model let pass, or `undefined` where it did not. */
export type ModelCall = { readonly epoch: number; readonly at: number; told: boolean }
export type Said = 'ok' | 'failed' | 'ignored'

/** The circuit in ten lines: everything in plain lists, nothing incremental. */
export function createModel(limits: ModelLimits): {
  name: 'closed' | 'open' | 'half-open'
  begin(now: number): ModelCall | undefined
  end(call: ModelCall, said: Said, duration: number, now: number): void
} {
  let [epoch, until, good] = [0, 0, 0]
  let calls: { at: number; bad: boolean; slow: boolean }[] = []
  let probes: ModelCall[] = []
  const share = (which: 'bad' | 'slow'): number =>
    calls.filter((c) => c[which]).length / calls.length
  const enter = (name: typeof model.name, now: number): void => {
    ;[epoch, until, good, calls, probes, model.name] = [
      epoch + 1,
      now + limits.openFor,
      0,
      [],
      [],
      name,
    ]
  }
  const model = {
    name: 'closed' as 'closed' | 'open' | 'half-open',
    begin(now: number): ModelCall | undefined {
      if (model.name === 'open' && now >= until) enter('half-open', now)
      const call = { epoch, at: now, told: false }
      if (model.name === 'closed') return call
      probes = probes.filter((probe) => now - probe.at < limits.probeLease)
      if (model.name === 'open' || probes.length + good === limits.probes) return undefined
      probes.push(call)
      return call
    },
    end(call: ModelCall, said: Said, duration: number, now: number): void {
      const [stale, slow, bad] = [
        call.told || call.epoch !== epoch,
        duration > limits.slowCall,
        said === 'failed',
      ]
      call.told = true
      const lapsed = model.name === 'half-open' && now - call.at >= limits.probeLease
      if (!stale) probes = probes.filter((probe) => probe !== call)
      if (stale || lapsed || said === 'ignored') return
      if (model.name === 'half-open') {
        if (bad || slow) return enter('open', now)
        return ++good === limits.probes ? enter('closed', now) : undefined
      }
      calls = [...calls, { at: now, bad, slow }]
        .filter((c) => now - c.at <= limits.within)
        .slice(-limits.window)
      const enough = calls.length >= limits.minimumCalls
      if (enough && (share('bad') >= limits.failureRate || share('slow') >= limits.slowRate))
        enter('open', now)
    },
  }
  return model
}
