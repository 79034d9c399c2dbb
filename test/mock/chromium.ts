import { existsSync } from 'node:fs'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium is: `CHROMIUM`, or where systems have it; `undefined` where it is not, which is said. */
export function findChromium(): string | undefined {
  const { CHROMIUM } = process.env
  const found = CHROMIUM ?? usual.find((path) => existsSync(path))
  if (found === undefined) console.log('skipped: no Chromium here; install it, or set CHROMIUM')
  return found
}
