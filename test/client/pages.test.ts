import { describe, expect, it } from 'vitest'
import { pages } from '../../src/client/index.js'
import type { Page, PagesOptions } from '../../src/client/index.js'
import { predicate } from '../../src/model/index.js'
import { answerTo, clientOver, scripted } from '../kit.js'

const everybody = predicate(['sex', 'eq', 'female'])

interface Asked {
  readonly page_number: number
  readonly cursor?: string
}

/** Pages of a registry that answers with what `script` gives for what is asked. */
async function turn(
  script: (asked: Asked) => { records: unknown[]; pagination?: object },
  options: PagesOptions = {},
): Promise<{ seen: Page<unknown>[]; asked: Asked[]; error: unknown }> {
  const asked: Asked[] = []
  const transport = scripted((request) => {
    const { message } = JSON.parse(request.body ?? '') as {
      message: { search_request: { search_criteria: { pagination: Asked } }[] }
    }
    const page = message.search_request[0]?.search_criteria.pagination as Asked
    asked.push(page)
    const { records, pagination } = script(page)
    return answerTo(request, {
      records,
      ...(pagination === undefined ? {} : { item: { pagination } }),
    })
  })
  const seen: Page<unknown>[] = []
  try {
    for await (const page of pages(clientOver('crvs', transport), everybody, options))
      seen.push(page)
    return { seen, asked, error: undefined }
  } catch (error) {
    return { seen, asked, error }
  }
}

const born = (day: number): object => ({ birth_date: `2019-01-0${String(day)}` })

/** A registry that tells its three pages by cursor. */
function byCursor({ cursor }: Asked): { records: unknown[]; pagination: object } {
  const page = cursor === undefined ? 1 : Number(cursor.slice(1))
  const pagination = { page_size: 1, page_number: 1, total_count: 3 }
  const next = page < 3 ? { next_cursor: `c${String(page + 1)}` } : {}
  return { records: [born(page)], pagination: { ...pagination, ...next } }
}

describe('pages', () => {
  it('go by cursor where the registry gives one, and end where it gives none', async () => {
    const { seen, asked } = await turn(byCursor, { page_size: 1 })
    expect(asked.map(({ cursor }) => cursor)).toEqual([undefined, 'c2', 'c3'])
    expect(seen.map(({ records }) => records)).toEqual([[born(1)], [born(2)], [born(3)]])
    expect(seen.map(({ next }) => next?.cursor)).toEqual(['c2', 'c3', undefined])
  })

  it('are resumed where the last one says, by cursor or by number', async () => {
    const first = await turn(byCursor, { page_size: 1 })
    const rest = await turn(byCursor, { page_size: 1, ...first.seen[1]?.next })
    expect(rest.seen.map(({ records, page_number }) => [records, page_number])).toEqual([
      [[born(3)], 3],
    ])
    const byNumber = ({ page_number }: Asked): { records: unknown[] } => ({
      records: page_number < 3 ? [born(page_number)] : [],
    })
    const begun = await turn(byNumber, { page_size: 1 })
    expect(begun.seen[0]?.next).toEqual({ page_number: 2 })
    const { asked } = await turn(byNumber, { page_size: 1, ...begun.seen[0]?.next })
    expect(asked.map(({ page_number }) => page_number)).toEqual([2, 3])
  })

  it.each([
    ['the same page for ever', () => ({ records: [born(1)] }), 1],
    [
      'the same cursor for ever',
      ({ page_number }: Asked) => ({
        records: [born(page_number)],
        pagination: { page_size: 1, page_number, total_count: 9, next_cursor: 'c' },
      }),
      1,
    ],
  ])('end with an error when the registry gives %s', async (_, script, good) => {
    const { seen, error } = await turn(script, { page_size: 1 })
    expect(error).toMatchObject({ code: 'answer.incomplete', peer: 'crvs.example.gov' })
    expect(seen).toHaveLength(good)
  })

  it('end with an error after maxPages', async () => {
    const script = ({ page_number }: Asked): { records: unknown[] } => ({
      records: [born(page_number)],
    })
    const { seen, error } = await turn(script, { page_size: 1, maxPages: 2 })
    expect(error).toMatchObject({ code: 'answer.incomplete' })
    expect(seen).toHaveLength(2)
  })
})
