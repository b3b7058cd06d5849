const all = '?a :p ?o . ?b :p ?o . ?c :p ?o . ?d :p ?o . ?e :p ?o'

/** Rows without number, all of which have to be kept. */
export const endless = `SELECT * { ${all} } ORDER BY ?a`

/** The same with nothing to keep: time is all that it takes. */
export const endlessCount = `SELECT (COUNT(*) AS ?n) { ${all} FILTER(?a != ?b) }`

export const regexBomb = `ASK { FILTER(REGEX("${'a'.repeat(60)}!", "^(a+)+$")) }`

/** Of 800,000 rows by the counts of its patterns. */
export const known = 'SELECT * { ?s :p ?o . ?t :p ?u VALUES ?n { 1 2 3 4 5 } } ORDER BY ?u ?o ?t ?s'

/** Makes and keeps three million texts. */
export const memoryBomb = `SELECT ?x {
  ?s :p ?o . ?t :p ?u VALUES ?n { ${Array.from({ length: 20 }, (_, number) => number).join(' ')} }
  BIND(CONCAT(STR(?s), STR(?t), STR(?n)) AS ?x)
} ORDER BY ?x`
