import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectPath } from '../../src/paths.js'

/** Where Debian's libapache-jena-java puts its jars, and those that they need. */
const jars = '/usr/share/java'
const needed = /^(jena-|commons-|slf4j-(api|nop)\.|thrift\.|guava\.)/

/** Milliseconds of CPU a record and results, pass after pass; undefined when Jena is not installed. */
export function runJena(shapes: string, records: readonly string[], passes: number) {
  if (!existsSync(join(jars, 'jena-shacl.jar'))) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'drempel-jena-'))
  try {
    writeFileSync(join(folder, 'shapes.ttl'), shapes)
    writeFileSync(join(folder, 'records.txt'), records.join('\f'))
    const program = projectPath('scripts/bench/JenaShapes.java')
    const inputs = [join(folder, 'shapes.ttl'), join(folder, 'records.txt'), String(passes)]
    const output = execFileSync('java', ['-cp', classPath(folder), program, ...inputs], { encoding: 'utf8' })
    return output
      .trim()
      .split('\n')
      .map(line => line.split(' ').map(Number))
      .map(([milliseconds = NaN, results = NaN]) => ({ milliseconds, results }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Debian's jena-core 4.5.0-2 renames the package of its Xerces but not the folder of the texts that it reads. */
function classPath(folder: string): string {
  execFileSync('jar', ['xf', join(jars, 'jena-core.jar'), 'org/apache/jena/ext/xerces'], { cwd: folder })
  cpSync(join(folder, 'org/apache/jena/ext/xerces'), join(folder, 'xerces'), { recursive: true })
  const names = readdirSync(jars).filter(name => needed.test(name) && !/-\d/.test(name))
  return [folder, ...names.map(name => join(jars, name))].join(':')
}
