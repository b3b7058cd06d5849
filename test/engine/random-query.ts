import fc from 'fast-check'

const nodes = [':a', ':b', ':c', '1', '2']
const predicates = [':p', ':q', ':r']
const names = ['?x', '?y', '?z', '?w']

const node = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...names) },
  { weight: 2, arbitrary: fc.constantFrom(...nodes) },
)
const subject = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...names) },
  { weight: 2, arbitrary: fc.constantFrom(':a', ':b', ':n') },
)
const path = fc.constantFrom(
  ':p+',
  ':q*',
  ':p?',
  '^:p',
  ':p/:q',
  ':p|:q',
  '!:p',
  '(:p/:q)*',
  '(:p|^:q)+',
  '!(:p|^:q)',
  '^(:p+)',
)
const predicate = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...predicates) },
  { weight: 1, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: path },
)
const triple = fc.tuple(subject, predicate, node).map(parts => `${parts.join(' ')} .`)
const triples = fc.array(triple, { minLength: 1, maxLength: 2 }).map(list => list.join(' '))
const comparison = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom('=', '=', '!=', '<', '>'), fc.constantFrom(...names, ...nodes))
  .map(parts => parts.join(' '))
const bound = fc.tuple(fc.constantFrom('', '!'), fc.constantFrom(...names)).map(([not, name]) => `${not}BOUND(${name})`)

const { group } = fc.letrec<Record<'group' | 'part' | 'test' | 'simpleGroup' | 'select', string>>(tie => ({
  group: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map(parts => `{ ${parts.join(' ')} }`),
  // EXISTS and subselects get groups whose meaning nobody disputes.
  simpleGroup: fc
    .tuple(triples, fc.option(comparison))
    .map(([list, test]) => `{ ${list} ${test ? `FILTER(${test})` : ''} }`),
  select: fc
    .tuple(fc.constantFrom('', 'DISTINCT '), fc.subarray(names, { minLength: 1 }), tie('group'))
    .map(([distinct, selected, inner]) => `{ SELECT ${distinct}${selected.join(' ')} ${inner} }`),
  test: fc.oneof(
    { weight: 4, arbitrary: comparison },
    { weight: 2, arbitrary: bound },
    {
      weight: 1,
      arbitrary: fc.tuple(comparison, fc.constantFrom('&&', '||'), bound).map(parts => `(${parts.join(' ')})`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('', 'NOT '), tie('simpleGroup'))
        .map(([not, inner]) => `${not}EXISTS ${inner}`),
    },
  ),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: triples },
    { weight: 2, arbitrary: tie('group').map(inner => `OPTIONAL ${inner}`) },
    { weight: 1, arbitrary: fc.tuple(tie('group'), tie('group')).map(([one, other]) => `${one} UNION ${other}`) },
    { weight: 1, arbitrary: tie('group').map(inner => `MINUS ${inner}`) },
    { weight: 2, arbitrary: tie('test').map(test => `FILTER(${test})`) },
    { weight: 1, arbitrary: tie('group') },
    { weight: 1, arbitrary: tie('select') },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(':g', ':none', '?g', '?x'), tie('group'))
        .map(([name, inner]) => `GRAPH ${name} ${inner}`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(node, fc.nat(9)).map(([value, number]) => `{ BIND(${value} AS ?b${number % 2}) }`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
        .map(([value, name]) => `{ BIND(${value} AS ${name}) }`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(node, node)
        .map(
          ([one, other]) =>
            `VALUES (?x ?y) { (${one.replace(/^\?.*/, 'UNDEF')} ${other.replace(/^\?.*/, 'UNDEF')}) (:b 2) }`,
        ),
    },
  ),
}))

/** Triples in Turtle, of which some go into a graph, too. */
export const randomTriples = fc
  .array(fc.tuple(fc.constantFrom(':a', ':b', ':c'), fc.constantFrom(...predicates), fc.constantFrom(...nodes)), {
    minLength: 1,
    maxLength: 14,
  })
  .map(list => list.map(parts => `${parts.join(' ')} .`))
/** Queries of all that the naive evaluator knows. */
export const randomQuery = fc
  .tuple(fc.constantFrom('*', 'DISTINCT ?x ?y', '?x (COUNT(*) AS ?c) (COUNT(DISTINCT ?y) AS ?d)'), group)
  .map(([selection, inner]) => `SELECT ${selection} ${inner} ${selection.includes('COUNT') ? 'GROUP BY ?x' : ''}`)
