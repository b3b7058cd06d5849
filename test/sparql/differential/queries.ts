import fc from 'fast-check'
import { graphs, prologue } from './data.js'
import { choose, condition, end, expression, fill, link, path, start, variables } from './expressions.js'

const variable = fc.constantFrom(...variables)
const fewVariables = fc.uniqueArray(variable, { minLength: 1, maxLength: 2 }).map(names => names.join(' '))
const graph = choose([2, fc.constantFrom(...graphs.map(name => `:${name}`))], [2, variable])

/** Rows of VALUES, some of them with gaps. */
const values = fc
  .tuple(
    fc.uniqueArray(variable, { minLength: 1, maxLength: 2 }),
    fc.array(fc.tuple(choose([3, end.filter(isTerm)], [1, fc.constant('UNDEF')]), end.filter(isTerm)), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([names, rows]) => {
    const lines = rows.map(row => `(${row.slice(0, names.length).join(' ')})`)
    return `VALUES (${names.join(' ')}) { ${lines.join(' ')} } `
  })

function isTerm(text: string): boolean {
  return !text.startsWith('?')
}

/** Groups as texts, in which `%` stands for a new variable: BIND needs one. */
const { group } = fc.letrec<{ group: string; element: string }>(tie => {
  const group = tie('group') as fc.Arbitrary<string>
  const element = tie('element') as fc.Arbitrary<string>
  const triple = fill('_ _ _ . ', start, choose([5, link], [2, path]), end)
  return {
    group: fc
      .tuple(triple, fc.array(element, { maxLength: 3, depthIdentifier: 'group' }))
      .map(([first, rest]) => [first, ...rest].join('')),
    element: fc.oneof(
      { depthSize: 'small', depthIdentifier: 'group', withCrossShrink: true },
      { weight: 6, arbitrary: triple },
      {
        weight: 3,
        arbitrary: fill(
          'FILTER _ ',
          condition.map(text => `(${text})`),
        ),
      },
      { weight: 2, arbitrary: fill('BIND(_ AS %) ', expression) },
      { weight: 2, arbitrary: values },
      { weight: 3, arbitrary: fill('OPTIONAL { _} ', group) },
      { weight: 2, arbitrary: fill('{ _} UNION { _} ', group, group) },
      { weight: 2, arbitrary: fill('MINUS { _} ', group) },
      { weight: 2, arbitrary: fill('GRAPH _ { _} ', graph, group) },
      { weight: 1, arbitrary: fill('{ _} ', group) },
      { weight: 1, arbitrary: fill('FILTER EXISTS { _} ', group) },
      { weight: 1, arbitrary: fill('FILTER NOT EXISTS { _} ', group) },
      { weight: 1, arbitrary: fill('FILTER (_ || EXISTS { _}) ', condition, group) },
      { weight: 1, arbitrary: fill('{ SELECT _ { _} } ', fewVariables, group) },
      { weight: 1, arbitrary: fill('{ SELECT DISTINCT _ { _} } ', fewVariables, group) },
      { weight: 1, arbitrary: fc.constant('{ SELECT ?a ?b { ?a :n ?b } ORDER BY DESC(?b) LIMIT 2 } ') },
      { weight: 1, arbitrary: fc.constant('{ SELECT ?c { ?c :n ?d } ORDER BY ?d OFFSET 1 LIMIT 1 } ') },
      { weight: 1, arbitrary: fc.tuple(variable, group).map(countBy) },
    ),
  }
})

function countBy([name, group]: [string, string]): string {
  return `{ SELECT ${name} (COUNT(*) AS %) { ${group}} GROUP BY ${name} } `
}

/** Each `%` becomes a variable of its own. */
function number(query: string): string {
  let count = 0
  return query.replaceAll('%', () => `?v${++count}`)
}

const aggregate = choose(
  [3, fc.constant('COUNT(*)')],
  [1, fc.constant('COUNT(DISTINCT *)')],
  [2, fill('COUNT(_)', expression)],
  [2, fill('COUNT(DISTINCT _)', variable)],
  [2, fill('SUM(_)', expression)],
  [1, fill('AVG(_)', expression)],
  [1, fill('MIN(_)', variable)],
  [1, fill('MAX(_)', variable)],
)

const groupBy = fc
  .tuple(variable, aggregate, aggregate, group, fc.constantFrom('', ' HAVING (COUNT(*) > 1)'))
  .map(
    ([name, one, other, text, having]) =>
      `SELECT ${name} (${one} AS ?x) (${other} AS ?y) @{ ${text}} GROUP BY ${name}${having}`,
  )

/** `@` is where FROM stands. */
const query = choose(
  [6, fill('SELECT * @{ _}', group)],
  [2, fill('SELECT _ @{ _}', fewVariables, group)],
  [2, fill('SELECT DISTINCT _ @{ _}', fewVariables, group)],
  [2, fill('SELECT (_ AS ?x) @{ _}', expression, group)],
  [2, fill('SELECT (_ AS ?x) @{ _}', aggregate, group)],
  [3, groupBy],
  [1, fill('ASK @{ _}', group)],
  [2, fill('CONSTRUCT { ?a :made ?b . ?b ?c [] } @WHERE { _}', group)],
)

const from = choose(
  [8, fc.constant('')],
  [1, fc.constantFrom(...graphs.map(name => `FROM :${name} `))],
  [1, fc.constant('FROM :g0 FROM :g1 ')],
  [1, fc.constant('FROM :g0 FROM NAMED :g1 ')],
)

/** A query of any form. */
export const queryArbitrary: fc.Arbitrary<string> = fc
  .tuple(query, from)
  .map(([text, clause]) => prologue + number(text.replace(/@(?=\{|WHERE)/, clause)))
