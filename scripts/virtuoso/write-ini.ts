/** Where a server of ours keeps its files and listens. */
export interface VirtuosoPlace {
  folder: string
  /** For SQL, by isql-vt. */
  sqlPort: number
  httpPort: number
  /** Memory for pages, in MiB; 128 when absent. */
  bufferMb?: number
  /** Further folder that the bulk loader may read. */
  dataFolder?: string
}

/** Settings of Virtuoso 7 for one server on the loopback address, with all of its files in one folder. */
export function writeIni({ folder, sqlPort, httpPort, bufferMb = 128, dataFolder = folder }: VirtuosoPlace): string {
  const buffers = bufferMb * 128
  const sections = {
    Database: {
      ...files(folder, 'virtuoso'),
      ErrorLogFile: `${folder}/virtuoso.log`,
      LockFile: `${folder}/virtuoso.lck`,
      xa_persistent_file: `${folder}/virtuoso.pxa`,
      FileExtend: 200,
    },
    TempDatabase: files(folder, 'temporary'),
    Parameters: {
      ServerPort: `127.0.0.1:${sqlPort}`,
      DisableUnixSocket: 1,
      ServerThreads: 20,
      NumberOfBuffers: buffers,
      MaxDirtyBuffers: Math.floor(buffers * 0.75),
      CheckpointInterval: 60,
      CaseMode: 2,
      DirsAllowed: `${folder}, ${dataFolder}`,
    },
    HTTPServer: { ServerPort: `127.0.0.1:${httpPort}`, ServerRoot: folder, ServerThreads: 16, MaxKeepAlives: 16 },
    SPARQL: { ResultSetMaxRows: 1_000_000, MaxQueryCostEstimationTime: 4000, MaxQueryExecutionTime: 120 },
  }
  return Object.entries(sections)
    .map(([name, values]) => `[${name}]\n${toLines(values)}`)
    .join('\n')
}

function files(folder: string, name: string): Record<string, string> {
  return { DatabaseFile: `${folder}/${name}.db`, TransactionFile: `${folder}/${name}.trx` }
}

function toLines(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key} = ${value}\n`)
    .join('')
}
