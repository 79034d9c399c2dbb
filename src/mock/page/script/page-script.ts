import { aboutScript } from './about-script.js'
import { askScript } from './ask-script.js'
import { exchangeScript } from './exchange-script.js'
import { formScript } from './form-script.js'
import { pollScript } from './poll-script.js'
import { toolScript } from './tool-script.js'

/**
 * What runs in the page. It has no secret, and whatever it shows of what came from outside becomes text of an element, never markup. Every part is
 * a piece of one module: names of earlier parts are used by later ones.
 */
export const pageScript: string = [
  toolScript,
  aboutScript,
  formScript,
  askScript,
  exchangeScript,
  pollScript,
].join('\n')
