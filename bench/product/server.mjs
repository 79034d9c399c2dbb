/** A civil registry with dci-connect, through the node adapter. */
import { built } from '../lib/built.mjs'
import { makeHandler } from './registry.mjs'

export async function start(keys) {
  const { serve } = await built('server/node.js')
  const { url } = await serve(await makeHandler(keys))
  return { url }
}
