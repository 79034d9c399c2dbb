/** A figure that has a target; `ok` when `value` is at most `target`. */
export function judged(name, value, target, show) {
  return {
    name,
    measured: show(value),
    target: `≤ ${show(target)}`,
    verdict: value <= target ? 'ok' : 'over',
  }
}

/** A figure for information. */
export function told(name, measured) {
  return { name, measured, target: '', verdict: '' }
}

export const milliseconds = (value) => `${value.toFixed(1)} ms`
export const microseconds = (nanoseconds) => `${(nanoseconds / 1000).toFixed(2)} µs`
export const times = (value) => `${value.toFixed(2)} ×`
