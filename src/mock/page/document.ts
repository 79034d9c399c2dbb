import { createHash } from 'node:crypto'
import { pageBody } from './markup.js'
import { pageScript } from './script/index.js'
import { pageStyle } from './style/index.js'

/** As `Content-Security-Policy` names an inline text: nothing else of its kind is run or applied. */
function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Nothing is loaded from anywhere, and nothing runs but the page's own script. */
const policy: readonly string[] = [
  `default-src 'none'`,
  `script-src ${sourceOf(pageScript)}`,
  `style-src ${sourceOf(pageStyle)}`,
  `connect-src 'self'`,
  `img-src data:`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
]

export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': policy.join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** An empty picture, so that no browser asks for one. */
const icon = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E'

/** The whole page: the same for every mock; its script asks for what is to be shown. */
export const pageDocument: string = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Mock registry</title>
<link rel="icon" href='${icon}'>
<style>${pageStyle}</style>
</head>
<body>
${pageBody}
<script type="module">${pageScript}</script>
</body>
</html>
`
