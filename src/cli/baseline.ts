import type { Command } from 'commander'
import { createEntranceIndex } from '../answers/entrances/entrance-index.js'
import { createOverviews } from '../answers/overview/overviews.js'
import { readCompletenessShapes } from '../catalog/completeness-shapes.js'
import { createQuality } from '../catalog/follow-quality.js'
import { baselineIri } from '../catalog/kpi/baselines.js'
import { openProgram, type Program } from '../main.js'
import { classTreeOf } from '../model/class-tree.js'
import { openKpi } from '../open-kpi.js'
import { collect } from '../rdf/collect.js'
import { turtle } from '../rdf/syntaxes.js'
import { acc } from '../rdf/vocab.js'
import { writeQuads } from '../rdf/write.js'
import { exitCodes, runWith } from './command.js'

/** `drempel baseline`: freezes the indicators of today; beside a running service too. */
export function addBaseline(drempel: Command): void {
  const command = drempel
    .command('baseline')
    .description('Freeze the indicators and the data version under a name, for good; see docs/overview.md.')
    .argument('<name>', 'small letters, digits and hyphens: zero-measurement-2026')
  runWith(command, ['data', 'base'], async (config, _, [name = '']) => {
    const program = await openProgram(config, { readOnly: true })
    try {
      await program.catchUp()
      await program.outcomes.bringUp()
      const kpi = openKpi(program, qualityOf(program), overviewsOf(program))
      const document = baselineIri(name, program.iris.base)
      const quads = await kpi.quads(document)
      await kpi.baselines.write(name, (await collect(writeQuads(quads, turtle, { sorted: true }))).join(''))
      const { figures = [], version } = kpi.baselines.find(name) ?? {}
      console.log(`${document}: ${figures.length} figures at change ${version}.`)
      return exitCodes.done
    } finally {
      await program.close()
    }
  })
}

function qualityOf({ ledger, iris, vocabulary, validate }: Program) {
  return createQuality(ledger, iris, {
    shapes: readCompletenessShapes(vocabulary),
    check: validate,
    entranceClasses: classTreeOf(vocabulary).kindsOf(acc.Entrance),
  })
}

function overviewsOf({ store, iris, vocabulary, ledger, outcomes }: Program) {
  const entrances = createEntranceIndex({ store, vocabulary, iris, changedSince: ledger.after })
  return createOverviews({
    ...{ store, iris, vocabulary, entrances },
    outcomes: outcomes.index,
    regulations: outcomes.regulations,
  })
}
