import type {
  Pagination,
  SearchResponse,
  SearchResponseData,
  SearchResponseItem,
} from './generated/types.js'

/** Where a page stands among all that match. */
export type PageInfo = Pagination

/** One item of a `search_response`, with its kind of record. */
export type SearchItem<Rec> = Omit<SearchResponseItem, 'data'> & {
  data?: Omit<SearchResponseData, 'reg_records'> & { reg_records: Rec[] }
}

/** The message of a search answer, with its kind of record. */
export type SearchResponseMessage<Rec> = Omit<SearchResponse, 'search_response'> & {
  search_response: SearchItem<Rec>[]
}
