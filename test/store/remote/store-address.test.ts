import { expect, test } from 'vitest'
import { readStoreAddress } from '../../../src/store/remote/store-address.js'
import { virtuosoDialect } from '../../../src/store/remote/virtuoso-dialect.js'

test.each([
  [
    'virtuoso+http://dba:d%40ba@localhost:8890/',
    {
      query: 'http://localhost:8890/sparql',
      update: 'http://localhost:8890/sparql-auth',
      graphStore: 'http://localhost:8890/sparql-graph-crud-auth',
      user: 'dba',
      password: 'd@ba',
      dialect: virtuosoDialect,
    },
  ],
  [
    'fuseki+http://localhost:3030/buildings',
    { query: 'http://localhost:3030/buildings/query', update: 'http://localhost:3030/buildings/update' },
  ],
  [
    'graphdb+https://db.example.org/repositories/doors',
    {
      query: 'https://db.example.org/repositories/doors',
      update: 'https://db.example.org/repositories/doors/statements',
    },
  ],
  ['neptune+https://db:8182', { query: 'https://db:8182/sparql', update: 'https://db:8182/sparql' }],
  ['http://localhost:7878/sparql', { query: 'http://localhost:7878/sparql', update: 'http://localhost:7878/sparql' }],
])('%s', (text, options) => {
  expect(readStoreAddress(text)).toEqual(options)
})

test.each(['', 'localhost:8890', 'oracle+http://localhost', 'ftp://localhost', 'virtuoso+http://user:secret@[bad'])(
  '%j is no address, and nothing of it is told',
  text => {
    expect(() => readStoreAddress(text)).toThrow(/^The address of the store cannot be read\.$/)
  },
)
