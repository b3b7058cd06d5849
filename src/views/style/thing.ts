import { printStyle } from './print.js'
import { wayInStyle } from './way-in.js'

/** What only pages of buildings and entrances need, served at `/assets/thing.css`. */
export const thingStyle = wayInStyle + printStyle
