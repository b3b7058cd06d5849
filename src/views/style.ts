import { baseStyle } from './style/base.js'
import { buildingStyle } from './style/building.js'
import { layoutStyle } from './style/layout.js'
import { mapStyle } from './style/map.js'
import { needsStyle } from './style/needs.js'
import { pagesStyle } from './style/pages.js'
import { recordStyle } from './style/record.js'
import { reportsStyle } from './style/reports.js'
import { searchStyle } from './style/search.js'
import { vocabularyStyle } from './style/vocabulary.js'
import { workStyle } from './style/work.js'

/** The style sheet of all pages, served at `/assets/style.css`. */
export const styleSheet = [
  baseStyle,
  layoutStyle,
  recordStyle,
  pagesStyle,
  searchStyle,
  vocabularyStyle,
  reportsStyle,
  needsStyle,
  mapStyle,
  buildingStyle,
  workStyle,
].join('')
