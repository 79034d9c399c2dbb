export { pageStyle } from './page-style.js'
