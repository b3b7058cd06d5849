#!/usr/bin/env -S node --disable-proto=delete
import { createCommands } from './cli/commands.js'

await (await createCommands(process.argv[2])).parseAsync()
