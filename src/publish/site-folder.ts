import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressions = [
  { suffix: '.gz', compress: (body: Buffer) => promisify(gzip)(body, { level: 6 }) },
  {
    suffix: '.br',
    compress: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  },
]

/** Bytes from which a compressed form is worth its file. */
const worthCompressing = 1024
const compressible = /\.(html|ttl|nt|nq|trig|jsonld|json|geojson|csv|xml|svg|css|js|txt|rq|conf)$/

/** A folder of files that a web server sends as they are. */
export class SiteFolder {
  /** Files that were written, and those that were there already, since it was opened. */
  readonly counts = { written: 0, unchanged: 0, removed: 0 }

  constructor(readonly root: string) {}

  /** Writes a file, beside it its compressed forms; one that holds the same bytes already is left as it is. */
  async write(file: string, body: Buffer): Promise<void> {
    const path = join(this.root, file)
    if (existsSync(path) && readFileSync(path).equals(body)) {
      this.counts.unchanged += 1
      return
    }
    await mkdir(dirname(path), { recursive: true })
    if (compressible.test(file))
      for (const { suffix, compress } of compressions)
        if (body.length < worthCompressing) await rm(path + suffix, { force: true })
        else await replace(path + suffix, await compress(body))
    await replace(path, body)
    this.counts.written += 1
  }

  /** Puts a file that never changes into the site, as it is. */
  async copy(from: string, file: string): Promise<void> {
    const path = join(this.root, file)
    await mkdir(dirname(path), { recursive: true })
    await copyFile(from, `${path}.new`)
    await rename(`${path}.new`, path)
    this.counts.written += 1
  }

  /** Names of the folders in a folder. */
  foldersIn(folder: string): string[] {
    const path = join(this.root, folder)
    const there = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : []
    return there.filter(entry => entry.isDirectory()).map(({ name }) => name)
  }

  has(file: string): boolean {
    return existsSync(join(this.root, file))
  }

  read(file: string): string | undefined {
    return this.has(file) ? readFileSync(join(this.root, file), 'utf8') : undefined
  }

  /** Removes a file with its compressed forms. */
  async remove(file: string): Promise<void> {
    if (!this.has(file)) return
    for (const suffix of ['', ...compressions.map(each => each.suffix)])
      await rm(join(this.root, file + suffix), { force: true })
    this.counts.removed += 1
  }

  /** Removes what lies below a folder, and is not to be kept. */
  async prune(folder: string, kept: ReadonlySet<string>): Promise<void> {
    const there = existsSync(join(this.root, folder))
      ? await readdir(join(this.root, folder), { recursive: true, withFileTypes: true })
      : []
    for (const entry of there) {
      const file = join(entry.parentPath, entry.name).slice(join(this.root, '/').length)
      if (entry.isFile() && !kept.has(file) && !isCompressedForm(entry.parentPath, entry.name)) await this.remove(file)
    }
  }
}

/** Whether a file stands beside the one that it is a form of; it comes and goes with that one. */
function isCompressedForm(folder: string, name: string): boolean {
  return /\.(gz|br)$/.test(name) && existsSync(join(folder, name.replace(/\.\w+$/, '')))
}

/** A reader sees the old file or the new one, never half of it. */
async function replace(path: string, body: Buffer): Promise<void> {
  await writeFile(`${path}.new`, body)
  await rename(`${path}.new`, path)
}
