/** Throws `TypeError` for what cannot precede a path. */
export function requireBasePath(basePath: string): void {
  if (/^(?:\/[^\s/?#]+)*$/.test(basePath)) return
  throw new TypeError('basePath must be empty or begin with / and not end with it, e.g. "/sr"')
}
