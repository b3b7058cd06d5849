import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Whether nginx is installed; what needs it is skipped where it is not. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0

/** A real nginx in a folder of its own, without rights; who starts, closes. */
export interface Nginx {
  close(): Promise<void>
}

const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/**
 * Starts nginx and waits until it answers at an address.
 * @param http what stands in the block `http`, made from a folder that it may use
 */
export async function startNginx(address: string, http: (folder: string) => string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'drempel-nginx-'))
  const [log, file] = [join(folder, 'errors'), join(folder, 'conf')]
  mkdirSync(join(folder, 'tmp'))
  const temporary = kinds.map(kind => `${kind}_temp_path ${folder}/tmp;`).join(' ')
  const main = `daemon off; master_process off; pid ${folder}/pid; error_log ${log}; events { worker_connections 256; }`
  writeFileSync(file, `${main} http { access_log off; ${temporary} ${http(folder)} }`)
  const nginx = spawn('nginx', ['-e', log, '-p', folder, '-c', file], { stdio: 'inherit' })
  const ended = once(nginx, 'exit')
  for (let tries = 0; !(await answers(address)); tries += 1) {
    if (tries === 500) throw new Error(`nginx does not answer: ${readFileSync(log, 'utf8')}`)
    await setTimeout(20)
  }
  return {
    async close() {
      nginx.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

const answers = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  )
