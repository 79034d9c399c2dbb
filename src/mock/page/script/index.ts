export { pageScript } from './page-script.js'
