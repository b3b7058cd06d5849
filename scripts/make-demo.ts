import { writeFileSync } from 'node:fs'
import { writeXlsx } from 'hucre/xlsx'
import { projectPath } from '../src/paths.js'
import { planWorkbook } from './demo/workbook.js'

writeFileSync(projectPath('data/demo/drempelare.xlsx'), await writeXlsx(planWorkbook()))
