// Counts in a file under a lock, reading and writing in two steps, as only one may at a time.
// node --import tsx lock-racer.ts FOLDER TIMES; TIMES 0 takes the lock and keeps it.
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { takeLock } from '../../src/records/lock.js'

const [, , folder = '', times = ''] = process.argv
const request = { folder, name: 'writer', purpose: 'a race', waitMs: 30_000 }

if (times === '0') {
  await takeLock(request)
  process.stdout.write('taken\n')
  await delay(60_000)
}
for (let time = 0; time < Number(times); time++) {
  const lock = await takeLock(request)
  const count = Number(readFileSync(`${folder}/count`, 'utf8'))
  await delay(1)
  writeFileSync(`${folder}/count`, String(count + 1))
  lock.release()
}
