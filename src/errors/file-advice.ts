/** What to do about a file system error, as the end of a sentence; `cause` is what Node threw. */
export function fileAdvice(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code
  switch (code) {
    case 'ENOENT':
      return 'there is no such file; check the path'
    case 'EISDIR':
      return 'it is a folder; name a file in it'
    case 'ENOTDIR':
      return 'a part of its path is a file, not a folder; check the path'
    case 'EACCES':
    case 'EPERM':
      return 'this user may not; check its permissions'
    case 'ENOSPC':
      return 'the disk is full'
    default:
      return `the system says ${code ?? 'no more'}`
  }
}
