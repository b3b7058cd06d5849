#!/usr/bin/env -S node --disable-proto=delete
import { createCommands } from './cli/commands.js'

// `drempel … | head` reads no more than it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
await (await createCommands(process.argv[2])).parseAsync()
