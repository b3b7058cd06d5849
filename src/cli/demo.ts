import type { Program } from '../main.js'
import { projectPath } from '../paths.js'
import { importInto } from './import.js'

/** Fills an empty data folder with the demo data; one that holds records already stays as it is. */
export async function fillWithDemo(program: Program): Promise<void> {
  if (program.ledger.position() > 0) return
  const report = await importInto(program, projectPath('data/demo/drempelare.xlsx'), {
    mapping: projectPath('data/demo/drempelare.yaml'),
  })
  console.log(`Demo data: ${report.counts.created} buildings of a town that does not exist.`)
}
