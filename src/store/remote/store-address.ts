import { Problem } from '../../problem.js'
import type { RemoteStoreOptions } from './remote-store.js'
import { virtuosoDialect } from './virtuoso-dialect.js'

/** A product, by the word before the `+` of an address. */
interface Product {
  /** Where it answers, from the address that the user gives. */
  addresses(url: string): Pick<RemoteStoreOptions, 'query' | 'update' | 'graphStore'>
  dialect?: RemoteStoreOptions['dialect']
}

const onePlace: Product = { addresses: url => ({ query: url, update: url }) }

const products: Readonly<Record<string, Product>> = {
  virtuoso: {
    addresses: url => ({
      query: `${url}/sparql`,
      update: `${url}/sparql-auth`,
      graphStore: `${url}/sparql-graph-crud-auth`,
    }),
    dialect: virtuosoDialect,
  },
  fuseki: { addresses: url => ({ query: `${url}/query`, update: `${url}/update` }) },
  graphdb: { addresses: url => ({ query: url, update: `${url}/statements` }) },
  neptune: { addresses: url => ({ query: `${url}/sparql`, update: `${url}/sparql` }) },
}

/**
 * Reads the address of a store: `virtuoso+http://name:password@localhost:8890`, `fuseki+http://localhost:3030/dataset`,
 * `graphdb+http://localhost:7200/repositories/name`, `neptune+https://host:8182`, or without a product the one address
 * that takes queries and updates. A Problem for anything else; it never tells the password.
 */
export function readStoreAddress(text: string): RemoteStoreOptions {
  const [, name, address = ''] = /^(?:([a-z]+)\+)?(https?:\/\/.+)$/.exec(text) ?? []
  const product = name === undefined ? onePlace : products[name]
  if (!product || !URL.canParse(address)) throw unreadable()
  const url = new URL(address)
  const credentials = url.username === '' ? {} : toCredentials(url)
  url.username = ''
  url.password = ''
  const { dialect } = product
  return { ...product.addresses(url.href.replace(/\/$/, '')), ...credentials, ...(dialect ? { dialect } : {}) }
}

function toCredentials({ username, password }: URL): { user: string; password: string } {
  return { user: decodeURIComponent(username), password: decodeURIComponent(password) }
}

function unreadable(): Problem {
  return new Problem('malformed', 'The address of the store cannot be read.', {
    cure: `Give http(s)://…, with the product before it: ${Object.keys(products)
      .map(name => `${name}+http://…`)
      .join(', ')}.`,
  })
}
