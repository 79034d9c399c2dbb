import { expect } from 'vitest'
import { createMockRegistry } from '../../src/mock/index.js'
import type { MockRegistry, MockRegistryOptions } from '../../src/mock/index.js'
import type { Asked } from '../../src/mock/page/asked.js'
import type { Sample } from '../../src/mock/page/samples.js'
import type { RecordingChanges } from '../../src/mock/recording/recording.js'
import type { RegistryName } from '../../src/model/index.js'
import type { HandlerResponse } from '../../src/server/index.js'
import { noon, post } from '../kit.js'

/** A mock at noon. */
export function mockWith<R extends RegistryName>(
  registry: R,
  options: MockRegistryOptions = {},
): MockRegistry<R> {
  return createMockRegistry(registry, { now: () => noon, ...options })
}

type Mock = Pick<MockRegistry, 'handler'>
type Headers = Record<string, string>

export function get(mock: Mock, path: string, headers: Headers = {}): Promise<HandlerResponse> {
  return mock.handler.handle(post('', { method: 'GET', path, headers }))
}

/** What a route of the page answers. */
export async function read<T>(mock: Mock, path: string, headers?: Headers): Promise<T> {
  const { status, body } = await get(mock, path, headers)
  expect(status).toBe(200)
  return JSON.parse(body) as T
}

const json = { 'content-type': 'application/json' }

export function askRaw(
  mock: Mock,
  question: object,
  headers: Headers = {},
): Promise<HandlerResponse> {
  const body = JSON.stringify(question)
  return mock.handler.handle(post(body, { path: '/page/ask', headers: { ...json, ...headers } }))
}

/** What the form shows. */
export async function ask(mock: Mock, question: object, headers: Headers = {}): Promise<Asked> {
  const { status, body } = await askRaw(mock, question, headers)
  expect(status).toBe(200)
  return JSON.parse(body) as Asked
}

/** The question for a mock's sample. */
export function byId({ sample }: Pick<MockRegistry, 'sample'>): Record<string, string> {
  const { type, value } = sample
  return { operation: 'search', query_type: 'idtype-value', type, value }
}

export function changesOf(mock: Mock, revision = 0): Promise<RecordingChanges> {
  return read(mock, `/page/changes/${String(revision)}`)
}

/** The question that a click on a sample asks. */
export function asking(sample: Sample): object {
  const { type, value, where, event, regType, recordType } = sample
  const comparisons = where?.map((condition) => {
    const [attribute, operator, wanted] = condition.split(/ (\S+) (.*)/s)
    return { attribute, operator, value: wanted }
  })
  return {
    operation: 'search',
    ...(comparisons === undefined
      ? { query_type: 'idtype-value', type, value }
      : { query_type: 'predicate', comparisons }),
    reg_event_type: event,
    reg_type: regType,
    reg_record_type: recordType,
  }
}
