import type {
  Pagination,
  SearchResponse,
  SearchResponseData,
  SearchResponseItem,
} from './generated/types.js'

/** Where a page stands among all that match. `next_cursor`: what some registries want back as `pagination.cursor` to give the next one. */
export type PageInfo = Pagination & { readonly next_cursor?: string }

/** One item of a `search_response`, with its kind of record. */
export type SearchItem<Rec> = Omit<SearchResponseItem, 'data' | 'pagination'> & {
  pagination?: PageInfo
  data?: Omit<SearchResponseData, 'reg_records'> & { reg_records: Rec[] }
}

/** The message of a search answer, with its kind of record. */
export type SearchResponseMessage<Rec> = Omit<SearchResponse, 'search_response'> & {
  search_response: SearchItem<Rec>[]
}
