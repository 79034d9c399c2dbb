import type { LookupFunction } from 'node:net'
import { readIpAddress } from '../values/index.js'
import type { IpAddress } from '../values/index.js'

/** All addresses of a name, as texts. */
export type ResolveName = (name: string) => Promise<readonly string[]>

/** Asks the system's resolver. */
export const systemResolve: ResolveName = async (name) => {
  const { lookup } = await import('node:dns/promises')
  return (await lookup(name, { all: true })).map(({ address }) => address)
}

/**
 * The look-up of one connection: the name is resolved once, `whyNot` sees every address, and the connection is made to one of those very
 * addresses; nobody resolves it again, so that a name that changes its answer gains nothing (S8). One address among them that is not taken, or is
 * none, refuses them all: the error then is an `AddressRefused`.
 */
export function guardedLookup(
  resolve: ResolveName,
  whyNot: (address: IpAddress) => string | undefined,
): LookupFunction {
  return (name, { all }, callback) => {
    const checked = async (): Promise<readonly Found[]> => {
      const found = (await resolve(name)).map((text) => {
        const address = readIpAddress(text)
        const why = address === undefined ? 'its name leads to no address' : whyNot(address)
        if (address === undefined || why !== undefined) throw refused(why ?? '')
        return { address: text, family: address.family }
      })
      if (found.length === 0) throw notFound()
      return found
    }
    checked().then(
      (found) => {
        const [first] = found
        if (all === true) callback(null, [...found])
        else callback(null, first?.address ?? '', first?.family)
      },
      (error: unknown) => {
        callback(error as NodeJS.ErrnoException, '')
      },
    )
  }
}

/** Why a connection was not made. */
export interface AddressRefused extends Error {
  readonly code: typeof refusedCode
}

/** Whether an error is one of a guarded look-up. */
export function isAddressRefused(error: unknown): error is AddressRefused {
  return error instanceof Error && (error as { code?: unknown }).code === refusedCode
}

const refusedCode = 'ADDRESS_REFUSED'

function refused(why: string): Error {
  return Object.assign(new Error(why), { code: refusedCode })
}

interface Found {
  readonly address: string
  readonly family: number
}

function notFound(): Error {
  return Object.assign(new Error('the name has no address'), { code: 'ENOTFOUND' })
}
