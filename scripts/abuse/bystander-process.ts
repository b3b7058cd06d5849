// Stands by when told to begin, and tells what it has seen when told to end. Argument 1: address of the service.
import { standBy, type Seen } from './bystander.js'

const [, , address = ''] = process.argv
let stop = new AbortController()
let seen: Promise<Seen> | undefined

process.on('message', word => {
  if (word === 'begin') begin()
  else void end()
})

function begin(): void {
  stop = new AbortController()
  seen = standBy(address, stop.signal)
  process.send?.('begun')
}

async function end(): Promise<void> {
  stop.abort()
  process.send?.(await seen)
}
