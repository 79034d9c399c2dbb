import type { RunningMockRegistry } from '../../../src/mock/index.js'

/** An answer, as it came. */
export interface ByHand {
  readonly status: number
  readonly text: string
  readonly body: Readonly<Record<string, unknown>>
}

interface SearchByHand {
  readonly path: string
  readonly items: readonly object[]
  readonly header?: object
  /** `signature` of the envelope; `undefined`: the member is left out. */
  readonly signature?: unknown
}

/** What is sent to a path of a mock, by nothing of the library. */
export async function post(
  { url }: Pick<RunningMockRegistry, 'url'>,
  path: string,
  body: unknown,
): Promise<ByHand> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return readAnswer(response)
}

/** What a path of a mock shows. */
export async function get(
  { url }: Pick<RunningMockRegistry, 'url'>,
  path: string,
): Promise<ByHand> {
  return readAnswer(await fetch(url + path))
}

async function readAnswer(response: Response): Promise<ByHand> {
  const text = await response.text()
  return { status: response.status, text, body: JSON.parse(text) as ByHand['body'] }
}

/** A search envelope, each of `items` being the criteria of one. */
export function searchEnvelope(
  items: readonly object[],
  { header = {}, ...rest }: Omit<SearchByHand, 'path' | 'items'> = {},
): object {
  return {
    ...('signature' in rest ? { signature: rest.signature } : { signature: '' }),
    header: {
      version: '1.0.0',
      message_id: 'm-1',
      message_ts: '2026-03-01T08:30:00Z',
      action: 'search',
      sender_id: 'sr.example.gov',
      receiver_id: 'peer',
      total_count: items.length,
      ...header,
    },
    message: {
      transaction_id: 't-1',
      search_request: items.map((search_criteria, index) => ({
        reference_id: `r-${String(index + 1)}`,
        timestamp: '2026-03-01T08:30:00Z',
        search_criteria,
        locale: 'eng',
      })),
    },
  }
}
