import { colours } from './colours.js'
import { exchangeStyle } from './exchange-style.js'
import { formStyle } from './form-style.js'
import { frameStyle } from './frame-style.js'

/** The page's style sheet: system fonts, light or dark as the reader has it, one column on a phone. */
export const pageStyle: string = [colours, frameStyle, formStyle, exchangeStyle].join('\n')
