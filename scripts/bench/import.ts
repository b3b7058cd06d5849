// Imports a generated sheet of sixty columns, and the French public offices, with validation and everything on disk; and
// puts the part of the work that rocketrml can do too to both, one after the other. Each in a process of its own.
// npx tsx scripts/bench/import.ts [ROWS] [ROWS FOR ROCKETRML]
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importInto } from '../../src/cli/import.js'
import { readConfig } from '../../src/config.js'
import { exportRml } from '../../src/ingest/mapping/export-rml.js'
import type { Mapping } from '../../src/ingest/mapping/mapping.js'
import { readMapping } from '../../src/ingest/mapping/read-mapping.js'
import { convertLargeFile } from '../../src/ingest/rows/convert.js'
import { openKnowledge, openProgram } from '../../src/main.js'
import { createIris } from '../../src/model/iris.js'
import { projectPath } from '../../src/paths.js'
import { turtle } from '../../src/rdf/syntaxes.js'
import { writeQuads } from '../../src/rdf/write.js'
import { loadRocketRml } from '../../test/ingest/rocketrml.js'
import { generateSheet, plainMapping, wholeMapping } from './import/generate-sheet.js'

interface Measured {
  rows: number
  /** By the clock, and of the processor, which a busy machine does not lengthen. */
  seconds: number
  cpuSeconds: number
  memoryMb: number
}

const base = 'https://data.example.org/'
/** What is measured begins when a task calls `begin`, after what both sides have to prepare. */
type Task = (rows: number, folder: string, begin: () => void) => Promise<number>

const tasks: Record<string, Task> = {
  'sheet, whole import': importSheet,
  'offices, whole import': importOffices,
  'texts, ours': convertTexts,
  'texts, rocketrml': runRocketRml,
}

async function importSheet(rows: number, folder: string, begin: () => void): Promise<number> {
  writeFileSync(join(folder, 'bench.yaml'), wholeMapping)
  writeFileSync(join(folder, 'table.csv'), generateSheet(rows))
  return importWhole(join(folder, 'table.csv'), join(folder, 'bench.yaml'), { folder, begin })
}

async function importOffices(_: number, folder: string, begin: () => void): Promise<number> {
  const file = projectPath('../shared/data/dila-public-offices.csv')
  const mapping = projectPath('data/mappings/dila-public-offices.yaml')
  return existsSync(file) ? importWhole(file, mapping, { folder, begin }) : 0
}

async function importWhole(
  file: string,
  mapping: string,
  { folder, begin }: { folder: string; begin: () => void },
): Promise<number> {
  const program = await openProgram(readConfig({ data: join(folder, 'data'), base }, {}))
  try {
    begin()
    const { statistics } = await importInto(program, file, { mapping })
    return statistics.tables.reduce((sum, { rows }) => sum + rows, 0)
  } finally {
    await program.close()
  }
}

async function convertTexts(rows: number, folder: string, begin: () => void): Promise<number> {
  const file = join(folder, 'table.csv')
  writeFileSync(file, generateSheet(rows))
  const { vocabulary } = openKnowledge()
  const mapping = toMapping(plainMapping)
  begin()
  const { drafts } = await convertLargeFile({ file, mapping, vocabulary, iris: createIris(base) })
  return drafts.length
}

async function runRocketRml(rows: number, _: string, begin: () => void): Promise<number> {
  const { vocabulary } = openKnowledge()
  const { quads } = await exportRml(toMapping(plainMapping), vocabulary, `${base}id/`)
  let rules = ''
  for await (const piece of writeQuads(quads, turtle, { prefixes: {} })) rules += piece
  const content = generateSheet(rows)
  const rocket = loadRocketRml()
  begin()
  await rocket.parseFileLive(rules, { 'table.csv': content }, { toRDF: true, ignoreEmptyStrings: true })
  return rows
}

function toMapping(yaml: string): Mapping {
  const read = readMapping(yaml, openKnowledge().vocabulary)
  if ('mapping' in read) return read.mapping
  throw new Error(read.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
}

/** In a process of its own, so that the memory is that of the task alone. */
async function measure(task: string, rows: number): Promise<Measured> {
  const child = fork(fileURLToPath(import.meta.url), [task, String(rows)], {
    execArgv: [...process.execArgv, '--max-old-space-size=6000'],
  })
  const [measured] = (await once(child, 'message')) as [Measured]
  await once(child, 'exit')
  const { rows: done, seconds, cpuSeconds, memoryMb } = measured
  const rate = (time: number) => `${Math.round(done / time)} rows/s`
  console.log(`${task}: ${done} rows, ${rate(seconds)} by the clock, ${rate(cpuSeconds)} of processor, ${memoryMb} MB`)
  return measured
}

async function runTask(task: string, rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'drempel-bench-'))
  try {
    let [start, cpu] = [performance.now(), process.cpuUsage()]
    const begin = () => ([start, cpu] = [performance.now(), process.cpuUsage()])
    const done = await tasks[task]?.(rows, folder, begin)
    const { user, system } = process.cpuUsage(cpu)
    const seconds = (performance.now() - start) / 1000
    process.send?.({
      rows: done,
      seconds,
      cpuSeconds: (user + system) / 1e6,
      memoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [first = '100000', second = '2000'] = process.argv.slice(2)
if (first in tasks) await runTask(first, Number(second))
else {
  const ours = await measure('texts, ours', Number(second) * 5)
  const theirs = await measure('texts, rocketrml', Number(second))
  const ratio = ours.rows / ours.cpuSeconds / (theirs.rows / theirs.cpuSeconds)
  console.log(`ours beside rocketrml, on texts: ${ratio.toFixed(1)} times as fast`)
  await measure('sheet, whole import', Number(first))
  await measure('offices, whole import', 0)
}
