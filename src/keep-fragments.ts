import type { RequestListener } from 'node:http'
import { keepAnswers } from './http/kept-answers.js'
import type { Program } from './main.js'

const bytesAMiB = 1 << 20

/** An application that need not make fragments anew which are asked for again before the data changes. */
export function keepFragments(app: RequestListener, program: Program): RequestListener {
  return keepAnswers(app, {
    isMeant: isOfFragments,
    stamp: () => stampOf(program),
    bytes: program.config.fragmentMemoryMb * bytesAMiB,
  })
}

function isOfFragments(url: string): boolean {
  return /^\/fragments(?:[/?]|$)/.test(url)
}

/** What fragments follow from: never the same text before and after a change, whichever process made it. */
function stampOf({ ledger, store, graphs }: Program): string {
  return `${ledger.position()} ${store.version.sequence} ${graphs.stamp()} ${graphs.isBehind()}`
}
