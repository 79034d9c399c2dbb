import { existsSync } from 'node:fs'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium is: `CHROMIUM` (empty: nowhere), or where systems have it; `undefined` where it is not, which is said. */
export function findChromium(): string | undefined {
  const { CHROMIUM } = process.env
  const found = CHROMIUM === undefined ? usual.find((path) => existsSync(path)) : CHROMIUM
  if (found !== undefined && found !== '') return found
  console.log('skipped: no Chromium here; install it, or set CHROMIUM')
  return undefined
}
