/** HTTP statuses after which the same request may succeed later (R10). */
export const retryableStatuses: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])
