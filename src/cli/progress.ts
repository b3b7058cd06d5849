import { Presets, SingleBar } from 'cli-progress'

/** Tells how far a long piece of work is. */
export interface Progress {
  to(done: number, total?: number): void
  end(): void
}

/** A bar on standard error, where that is a terminal; elsewhere nothing. */
export function createProgress(unit: string): Progress {
  if (!process.stderr.isTTY) return { to: () => undefined, end: () => undefined }
  const bar = new SingleBar(
    { format: ` {bar} {value} / {total} ${unit}  {eta_formatted}`, hideCursor: true },
    Presets.shades_classic,
  )
  bar.start(0, 0)
  return {
    to(done, total) {
      if (total !== undefined) bar.setTotal(total)
      bar.update(done)
    },
    end: () => bar.stop(),
  }
}
