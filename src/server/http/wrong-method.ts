import { DciError } from '../../errors/index.js'

/** A request by another method than its path takes; the answer names that in `Allow` (RFC 9110 section 15.5.6). */
export class WrongMethod extends DciError {
  readonly allow: string

  constructor(allow: string, message: string) {
    super('method.unsupported', message)
    this.allow = allow
  }
}
