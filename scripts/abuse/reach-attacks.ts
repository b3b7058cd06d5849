import { ask, type Attack, type Target } from './attack.js'
import { queryAddress, send, type Answer } from './request.js'
import { judge } from './verdict.js'

/** Attacks that want the program to go, read or write where it must not. */
export const reachAttacks: readonly Attack[] = [
  ...reaching(7, url => [
    ['SERVICE', `SELECT * { SERVICE <${url}> { ?s ?p ?o } }`],
    ['SERVICE SILENT', `SELECT * { SERVICE SILENT <${url}> { ?s ?p ?o } }`],
    ['SERVICE in EXISTS', `ASK { ?s ?p ?o FILTER EXISTS { SERVICE <${url}> { ?s ?p ?o } } }`],
    ['SERVICE in a subselect', `SELECT * { { SELECT * { OPTIONAL { SERVICE SILENT <${url}> { ?s ?p ?o } } } } }`],
    ['SERVICE by variable', `SELECT * { VALUES ?x { <${url}> } SERVICE ?x { ?s ?p ?o } }`],
    ['FROM', `SELECT * FROM <${url}> { ?s ?p ?o }`],
    ['FROM NAMED', `SELECT * FROM NAMED <${url}> { GRAPH ?g { ?s ?p ?o } }`],
    ['GRAPH', `SELECT * { GRAPH <${url}> { ?s ?p ?o } }`],
    ['LOAD', `LOAD <${url}>`],
    ['LOAD SILENT', `LOAD SILENT <${url}> INTO GRAPH <urn:x:y>`],
    ['DESCRIBE', `DESCRIBE <${url}>`],
  ]),
  ...reaching(8, () => [
    ['SERVICE to a file', 'SELECT * { SERVICE <file:///etc/passwd> { ?s ?p ?o } }'],
    ['FROM a file', 'SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }'],
    ['LOAD a file', 'LOAD <file:///etc/passwd>'],
  ]),
  {
    ...{ row: 7, name: 'graphs of the request', short: true },
    run: (target, from) =>
      watchCanary(target, async url => {
        const names = ['default-graph-uri', 'named-graph-uri', 'using-graph-uri']
        return Promise.all(
          names.map(name =>
            send(queryAddress(target.address, 'SELECT * { ?s ?p ?o } LIMIT 1', { [name]: url }), { from }),
          ),
        )
      }),
  },
  {
    ...{ row: 8, name: 'paths that climb', short: true },
    async run({ address }, from) {
      const paths = [
        '../package.json',
        '..%2fpackage.json',
        'assets/../../package.json',
        'assets/..%2f..%2fpackage.json',
      ]
      const more = [
        'doc/..%2f..%2f..%2fetc/passwd',
        'shapes/..%2f..%2fpackage.json',
        'ns/%2e%2e/%2e%2e/package.json',
        '%00',
      ]
      const answers = await Promise.all([...paths, ...more].map(path => send(address + path, { from })))
      return answers.flatMap(answer => [...judge(answer, { statuses: [303, 400, 404] }), ...leaks(answer)])
    },
  },
  { row: 9, name: 'updates, in every disguise', short: true, run: tryToWrite },
  { row: 10, name: 'syntax in parameters', short: true, run: tryToInject },
]

function reaching(row: number, queries: (url: string) => [name: string, query: string][]): Attack[] {
  return queries('').map(([name], index) => ({
    ...{ row, name, short: true },
    run: (target, from) => watchCanary(target, async url => [await ask(target, queries(url)[index]?.[1] ?? '', from)]),
  }))
}

async function watchCanary({ canary }: Target, attack: (url: string) => Promise<Answer[]>): Promise<string[]> {
  const before = canary.hits
  const answers = await attack(`${canary.address}data.ttl`)
  const complaints = answers.flatMap(answer => [...judge(answer, { withinMs: 2000 }), ...leaks(answer)])
  return canary.hits > before ? [...complaints, `${canary.hits - before} requests went out`] : complaints
}

function leaks({ body }: Answer): string[] {
  return /root:[x*]:0|"devDependencies"|canary sings/.test(body) ? ['what it must not read is in the answer'] : []
}

async function tryToWrite(target: Target, from: string): Promise<string[]> {
  const update = 'INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> }'
  const url = `${target.address}sparql`
  const post = (type: string, body: string) =>
    send(url, { from, method: 'POST', headers: { 'content-type': type }, body })
  const form = 'application/x-www-form-urlencoded'
  const record = `${target.address}doc/building/abuse/house-7`
  const answers = await Promise.all([
    ...[
      'INSERT DATA { <urn:x:a> <urn:x:b> 1 }',
      'DROP ALL',
      'CLEAR DEFAULT',
      'DELETE WHERE { ?s ?p ?o }',
      'CREATE GRAPH <urn:x:g>',
    ].map(text => ask(target, text, from)),
    send(`${url}?${new URLSearchParams({ update })}`, { from }),
    ...[form, 'text/plain', 'application/sparql-update', 'application/sparql-query'].map(type => post(type, update)),
    post(form, `${new URLSearchParams({ update })}`),
    post(form, `${new URLSearchParams({ query: 'ASK {}', update })}`),
    ...['PUT', 'DELETE', 'PATCH', 'POST'].map(method =>
      send(record, { from, method, body: method === 'DELETE' ? '' : 'x' }),
    ),
  ])
  const there = await ask(target, 'ASK { <urn:x:a> ?p ?o }', from)
  const complaints = answers.flatMap(answer => judge(answer, { statuses: [400, 403, 404, 405, 415] }))
  return /"boolean": ?false/.test(there.body) ? complaints : [...complaints, 'something was written']
}

async function tryToInject(target: Target, from: string): Promise<string[]> {
  const bad = [
    '"}INSERT DATA{<urn:x:a><urn:x:b><urn:x:c>}#',
    '> ?p ?o } #',
    '\\u0022 } #',
    '<script>alert(1)</script>',
    "' OR 1=1 --",
    '%00',
    '\u202e\u0000',
  ]
  const paths = bad.flatMap(text => {
    const encoded = encodeURIComponent(text)
    return [
      `nl/search?name=${encoded}`,
      `nl/search?municipality=${encoded}&use=${encoded}`,
      `fragments?subject=${encoded}`,
      `fragments?object=${encoded}`,
      `nl/query?query=${encoded}`,
      `id/building/${encoded}`,
      `sparql?query=ASK%7B%7D&format=${encoded}`,
    ]
  })
  const answers = []
  for (const path of paths) answers.push(await send(target.address + path, { from, headers: { accept: 'text/html' } }))
  const flood = await send(`${target.address}sparql?${'a=b&'.repeat(3500)}query=ASK%7B%7D`, { from })
  const script = answers.some(({ body }) => body.includes('<script>alert'))
  const statuses = [200, 303, 400, 404, 406, 422, 431]
  return [
    ...[...answers, flood].flatMap(answer => judge(answer, { statuses })),
    ...(script ? ['a script came back'] : []),
  ]
}
