// Written by `npm run generate` from schemas/. Do not edit.

import type {
  Ack,
  CRVSNotifyEventRequest,
  CRVSSearchRequest,
  CRVSSearchResponse,
  CRVSSubscribeRequest,
  CRVSTxnStatusResponse,
  DRDisabledRequest,
  DRDisabledResponse,
  DRGetDisabilityInfoResponse,
  DRGetDisabilitySupportRequest,
  DRGetDisabilitySupportResponse,
  DRNotifyEventRequest,
  DRSearchRequest,
  DRSearchResponse,
  DRSubscribeRequest,
  DRTxnStatusResponse,
  FRNotifyEventRequest,
  FRSearchRequest,
  FRSearchResponse,
  FRSubscribeRequest,
  FRTxnStatusResponse,
  IBREnrolledRequest,
  IBREnrolledResponse,
  IBREnrollmentUpdatesRequest,
  IBREnrollmentUpdatesResponse,
  IBRNotifyEventRequest,
  IBRSearchRequest,
  IBRSearchResponse,
  IBRSubscribeRequest,
  IBRTxnStatusResponse,
  SRNotifyEventRequest,
  SRSearchRequest,
  SRSearchResponse,
  SRSubscribeRequest,
  SRTxnStatusResponse,
  SubscribeResponse,
  TxnStatusRequest,
  UnSubscribeRequest,
  UnSubscribeResponse,
} from './types.js'

/**
 * The message of each operation of each registry, and what answers it: `Messages['crvs']['sync.search']['answer']`. Where only an
 * acknowledgement comes back, the answer is `Ack`, the object under `message` of the HTTP response.
 */
export interface Messages {
  crvs: {
    'sync.search': { request: CRVSSearchRequest; answer: CRVSSearchResponse }
    'search': { request: CRVSSearchRequest; answer: Ack }
    'on-search': { request: CRVSSearchResponse; answer: Ack }
    'subscribe': { request: CRVSSubscribeRequest; answer: Ack }
    'on-subscribe': { request: SubscribeResponse; answer: Ack }
    'unsubscribe': { request: UnSubscribeRequest; answer: Ack }
    'on-unsubscribe': { request: UnSubscribeResponse; answer: Ack }
    'notify': { request: CRVSNotifyEventRequest; answer: Ack }
    'txn.status': { request: TxnStatusRequest; answer: Ack }
    'txn.on-status': { request: CRVSTxnStatusResponse; answer: Ack }
    'sync.txn.status': { request: TxnStatusRequest; answer: CRVSTxnStatusResponse }
  }
  social: {
    'sync.search': { request: SRSearchRequest; answer: SRSearchResponse }
    'search': { request: SRSearchRequest; answer: Ack }
    'on-search': { request: SRSearchResponse; answer: Ack }
    'subscribe': { request: SRSubscribeRequest; answer: Ack }
    'on-subscribe': { request: SubscribeResponse; answer: Ack }
    'unsubscribe': { request: UnSubscribeRequest; answer: Ack }
    'on-unsubscribe': { request: UnSubscribeResponse; answer: Ack }
    'notify': { request: SRNotifyEventRequest; answer: Ack }
    'txn.status': { request: TxnStatusRequest; answer: Ack }
    'txn.on-status': { request: SRTxnStatusResponse; answer: Ack }
    'sync.txn.status': { request: TxnStatusRequest; answer: SRTxnStatusResponse }
  }
  ibr: {
    'sync.search': { request: IBRSearchRequest; answer: IBRSearchResponse }
    'search': { request: IBRSearchRequest; answer: Ack }
    'on-search': { request: IBRSearchResponse; answer: Ack }
    'subscribe': { request: IBRSubscribeRequest; answer: Ack }
    'on-subscribe': { request: SubscribeResponse; answer: Ack }
    'unsubscribe': { request: UnSubscribeRequest; answer: Ack }
    'on-unsubscribe': { request: UnSubscribeResponse; answer: Ack }
    'notify': { request: IBRNotifyEventRequest; answer: Ack }
    'txn.status': { request: TxnStatusRequest; answer: Ack }
    'txn.on-status': { request: IBRTxnStatusResponse; answer: Ack }
    'sync.txn.status': { request: TxnStatusRequest; answer: IBRTxnStatusResponse }
    'sync.enrolled': { request: IBREnrolledRequest; answer: IBREnrolledResponse }
    'sync.enrollment.updates': { request: IBREnrollmentUpdatesRequest; answer: IBREnrollmentUpdatesResponse }
  }
  dr: {
    'sync.search': { request: DRSearchRequest; answer: DRSearchResponse }
    'search': { request: DRSearchRequest; answer: Ack }
    'on-search': { request: DRSearchResponse; answer: Ack }
    'subscribe': { request: DRSubscribeRequest; answer: Ack }
    'on-subscribe': { request: SubscribeResponse; answer: Ack }
    'unsubscribe': { request: UnSubscribeRequest; answer: Ack }
    'on-unsubscribe': { request: UnSubscribeResponse; answer: Ack }
    'notify': { request: DRNotifyEventRequest; answer: Ack }
    'txn.status': { request: TxnStatusRequest; answer: Ack }
    'txn.on-status': { request: DRTxnStatusResponse; answer: Ack }
    'sync.txn.status': { request: TxnStatusRequest; answer: DRTxnStatusResponse }
    'sync.disabled': { request: DRDisabledRequest; answer: DRDisabledResponse }
    'sync.get-disability-details': { request: DRGetDisabilitySupportRequest; answer: DRGetDisabilityInfoResponse }
    'sync.get-disability-support': { request: DRGetDisabilitySupportRequest; answer: DRGetDisabilitySupportResponse }
  }
  fr: {
    'sync.search': { request: FRSearchRequest; answer: FRSearchResponse }
    'search': { request: FRSearchRequest; answer: Ack }
    'on-search': { request: FRSearchResponse; answer: Ack }
    'subscribe': { request: FRSubscribeRequest; answer: Ack }
    'on-subscribe': { request: SubscribeResponse; answer: Ack }
    'unsubscribe': { request: UnSubscribeRequest; answer: Ack }
    'on-unsubscribe': { request: UnSubscribeResponse; answer: Ack }
    'notify': { request: FRNotifyEventRequest; answer: Ack }
    'txn.status': { request: TxnStatusRequest; answer: Ack }
    'txn.on-status': { request: FRTxnStatusResponse; answer: Ack }
    'sync.txn.status': { request: TxnStatusRequest; answer: FRTxnStatusResponse }
  }
}

/** Title of a message that some operation sends or answers with. */
export type MessageTitle =
  | 'Ack'
  | 'CRVSNotifyEventRequest'
  | 'CRVSSearchRequest'
  | 'CRVSSearchResponse'
  | 'CRVSSubscribeRequest'
  | 'CRVSTxnStatusResponse'
  | 'DRDisabledRequest'
  | 'DRDisabledResponse'
  | 'DRGetDisabilityInfoResponse'
  | 'DRGetDisabilitySupportRequest'
  | 'DRGetDisabilitySupportResponse'
  | 'DRNotifyEventRequest'
  | 'DRSearchRequest'
  | 'DRSearchResponse'
  | 'DRSubscribeRequest'
  | 'DRTxnStatusResponse'
  | 'FRNotifyEventRequest'
  | 'FRSearchRequest'
  | 'FRSearchResponse'
  | 'FRSubscribeRequest'
  | 'FRTxnStatusResponse'
  | 'IBREnrolledRequest'
  | 'IBREnrolledResponse'
  | 'IBREnrollmentUpdatesRequest'
  | 'IBREnrollmentUpdatesResponse'
  | 'IBRNotifyEventRequest'
  | 'IBRSearchRequest'
  | 'IBRSearchResponse'
  | 'IBRSubscribeRequest'
  | 'IBRTxnStatusResponse'
  | 'SRNotifyEventRequest'
  | 'SRSearchRequest'
  | 'SRSearchResponse'
  | 'SRSubscribeRequest'
  | 'SRTxnStatusResponse'
  | 'SubscribeResponse'
  | 'TxnStatusRequest'
  | 'UnSubscribeRequest'
  | 'UnSubscribeResponse'

/** The titles of the messages of each operation, by registry. */
export const messageTitles: {
  readonly [R in keyof Messages]: {
    readonly [O in keyof Messages[R]]: { readonly request: MessageTitle; readonly answer: MessageTitle }
  }
} = {
  crvs: {
    'sync.search': { request: 'CRVSSearchRequest', answer: 'CRVSSearchResponse' },
    'search': { request: 'CRVSSearchRequest', answer: 'Ack' },
    'on-search': { request: 'CRVSSearchResponse', answer: 'Ack' },
    'subscribe': { request: 'CRVSSubscribeRequest', answer: 'Ack' },
    'on-subscribe': { request: 'SubscribeResponse', answer: 'Ack' },
    'unsubscribe': { request: 'UnSubscribeRequest', answer: 'Ack' },
    'on-unsubscribe': { request: 'UnSubscribeResponse', answer: 'Ack' },
    'notify': { request: 'CRVSNotifyEventRequest', answer: 'Ack' },
    'txn.status': { request: 'TxnStatusRequest', answer: 'Ack' },
    'txn.on-status': { request: 'CRVSTxnStatusResponse', answer: 'Ack' },
    'sync.txn.status': { request: 'TxnStatusRequest', answer: 'CRVSTxnStatusResponse' },
  },
  social: {
    'sync.search': { request: 'SRSearchRequest', answer: 'SRSearchResponse' },
    'search': { request: 'SRSearchRequest', answer: 'Ack' },
    'on-search': { request: 'SRSearchResponse', answer: 'Ack' },
    'subscribe': { request: 'SRSubscribeRequest', answer: 'Ack' },
    'on-subscribe': { request: 'SubscribeResponse', answer: 'Ack' },
    'unsubscribe': { request: 'UnSubscribeRequest', answer: 'Ack' },
    'on-unsubscribe': { request: 'UnSubscribeResponse', answer: 'Ack' },
    'notify': { request: 'SRNotifyEventRequest', answer: 'Ack' },
    'txn.status': { request: 'TxnStatusRequest', answer: 'Ack' },
    'txn.on-status': { request: 'SRTxnStatusResponse', answer: 'Ack' },
    'sync.txn.status': { request: 'TxnStatusRequest', answer: 'SRTxnStatusResponse' },
  },
  ibr: {
    'sync.search': { request: 'IBRSearchRequest', answer: 'IBRSearchResponse' },
    'search': { request: 'IBRSearchRequest', answer: 'Ack' },
    'on-search': { request: 'IBRSearchResponse', answer: 'Ack' },
    'subscribe': { request: 'IBRSubscribeRequest', answer: 'Ack' },
    'on-subscribe': { request: 'SubscribeResponse', answer: 'Ack' },
    'unsubscribe': { request: 'UnSubscribeRequest', answer: 'Ack' },
    'on-unsubscribe': { request: 'UnSubscribeResponse', answer: 'Ack' },
    'notify': { request: 'IBRNotifyEventRequest', answer: 'Ack' },
    'txn.status': { request: 'TxnStatusRequest', answer: 'Ack' },
    'txn.on-status': { request: 'IBRTxnStatusResponse', answer: 'Ack' },
    'sync.txn.status': { request: 'TxnStatusRequest', answer: 'IBRTxnStatusResponse' },
    'sync.enrolled': { request: 'IBREnrolledRequest', answer: 'IBREnrolledResponse' },
    'sync.enrollment.updates': { request: 'IBREnrollmentUpdatesRequest', answer: 'IBREnrollmentUpdatesResponse' },
  },
  dr: {
    'sync.search': { request: 'DRSearchRequest', answer: 'DRSearchResponse' },
    'search': { request: 'DRSearchRequest', answer: 'Ack' },
    'on-search': { request: 'DRSearchResponse', answer: 'Ack' },
    'subscribe': { request: 'DRSubscribeRequest', answer: 'Ack' },
    'on-subscribe': { request: 'SubscribeResponse', answer: 'Ack' },
    'unsubscribe': { request: 'UnSubscribeRequest', answer: 'Ack' },
    'on-unsubscribe': { request: 'UnSubscribeResponse', answer: 'Ack' },
    'notify': { request: 'DRNotifyEventRequest', answer: 'Ack' },
    'txn.status': { request: 'TxnStatusRequest', answer: 'Ack' },
    'txn.on-status': { request: 'DRTxnStatusResponse', answer: 'Ack' },
    'sync.txn.status': { request: 'TxnStatusRequest', answer: 'DRTxnStatusResponse' },
    'sync.disabled': { request: 'DRDisabledRequest', answer: 'DRDisabledResponse' },
    'sync.get-disability-details': { request: 'DRGetDisabilitySupportRequest', answer: 'DRGetDisabilityInfoResponse' },
    'sync.get-disability-support': { request: 'DRGetDisabilitySupportRequest', answer: 'DRGetDisabilitySupportResponse' },
  },
  fr: {
    'sync.search': { request: 'FRSearchRequest', answer: 'FRSearchResponse' },
    'search': { request: 'FRSearchRequest', answer: 'Ack' },
    'on-search': { request: 'FRSearchResponse', answer: 'Ack' },
    'subscribe': { request: 'FRSubscribeRequest', answer: 'Ack' },
    'on-subscribe': { request: 'SubscribeResponse', answer: 'Ack' },
    'unsubscribe': { request: 'UnSubscribeRequest', answer: 'Ack' },
    'on-unsubscribe': { request: 'UnSubscribeResponse', answer: 'Ack' },
    'notify': { request: 'FRNotifyEventRequest', answer: 'Ack' },
    'txn.status': { request: 'TxnStatusRequest', answer: 'Ack' },
    'txn.on-status': { request: 'FRTxnStatusResponse', answer: 'Ack' },
    'sync.txn.status': { request: 'TxnStatusRequest', answer: 'FRTxnStatusResponse' },
  },
}
