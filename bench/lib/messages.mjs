/** Messages as the benches send them. Invented people; every member of the published shapes that a civil registry usually fills. */

const timestamp = '2026-01-31T08:00:00Z'

/** What the registries of the benches answer with a page of 100 records when it is asked for in place of a number. */
export const everybody = 'everybody'

/** A civil registration record, members in the order of the published object. */
export function civilRecord(number) {
  const id = String(100000 + number)
  return {
    identifier: [
      { identifier_type: 'BRN', identifier_value: `2023B${id}` },
      { identifier_type: 'UIN', identifier_value: `19${id}77` },
    ],
    name: { surname: 'Wanjirũ', given_name: 'Adaeze', second_name: `Imani ${id}` },
    sex: 'female',
    birth_date: '2023-04-05',
    address: [
      {
        address_line_1: `${number} Acacia Road`,
        locality: 'Riverside',
        sub_region_code: 'RV-04',
        region_code: 'RV',
        postal_code: '20100',
        country_code: 'KE',
      },
    ],
    phone_number: ['+254700000000'],
    registration_date: '2023-04-12',
    last_updated: '2023-04-12T08:00:00Z',
    birth_place: { name: 'Riverside Hospital', contained_in_place: { name: 'Riverside' } },
    marital_status: 'S',
    parent1_identifier: { identifier_type: 'UIN', identifier_value: '7700112233' },
    parent2_identifier: { identifier_type: 'UIN', identifier_value: '7700445566' },
  }
}

/** A request for one person by birth number, with its header. */
export function searchRequest() {
  return {
    header: {
      version: '1.0.0',
      message_id: 'b7a3c1de-2f64-4f0e-9d55-7b5a1c9e0a11',
      message_ts: timestamp,
      action: 'search',
      sender_id: 'sr.example.gov',
      sender_uri: 'https://sr.example.gov/dci',
      receiver_id: 'crvs.example.gov',
      total_count: 1,
      is_msg_encrypted: false,
      meta: {},
    },
    message: {
      transaction_id: '7d0f7b0a-77cf-4a0e-8f32-3a1a5b6c7d8e',
      search_request: [
        {
          reference_id: '0c9b8a7d-6e5f-4d3c-2b1a-0f9e8d7c6b5a',
          timestamp,
          search_criteria: {
            version: '1.0.0',
            reg_type: 'ns:org:RegistryType:Civil',
            reg_record_type: 'spdci-extensions-dci:Person',
            query_type: 'idtype-value',
            query: { type: 'BRN', value: '2023B100001' },
            pagination: { page_number: 1, page_size: 100 },
          },
          locale: 'eng',
        },
      ],
    },
  }
}

/** An answer with that many records, with its header. */
export function searchAnswer(records) {
  return {
    header: {
      version: '1.0.0',
      message_id: '5a6b7c8d-9e0f-4a1b-8c2d-3e4f5a6b7c8d',
      message_ts: timestamp,
      action: 'on-search',
      status: 'succ',
      sender_id: 'crvs.example.gov',
      receiver_id: 'sr.example.gov',
      total_count: 1,
      completed_count: 1,
      is_msg_encrypted: false,
      meta: {},
    },
    message: {
      transaction_id: '7d0f7b0a-77cf-4a0e-8f32-3a1a5b6c7d8e',
      correlation_id: '1e2d3c4b-5a69-4788-9b0a-1c2d3e4f5a6b',
      search_response: [
        {
          reference_id: '0c9b8a7d-6e5f-4d3c-2b1a-0f9e8d7c6b5a',
          timestamp,
          status: 'succ',
          data: {
            version: '1.0.0',
            reg_type: 'ns:org:RegistryType:Civil',
            reg_record_type: 'spdci-extensions-dci:Person',
            reg_records: Array.from({ length: records }, (_, index) => civilRecord(index + 1)),
          },
          pagination: { page_size: 100, page_number: 1, total_count: records },
          locale: 'eng',
        },
      ],
    },
  }
}
