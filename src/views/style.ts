import { baseStyle } from './style/base.js'
import { layoutStyle } from './style/layout.js'
import { pagesStyle } from './style/pages.js'
import { recordStyle } from './style/record.js'
import { vocabularyStyle } from './style/vocabulary.js'

/** The style sheet of all pages, served at `/assets/style.css`. */
export const styleSheet = [baseStyle, layoutStyle, recordStyle, pagesStyle, vocabularyStyle].join('')
