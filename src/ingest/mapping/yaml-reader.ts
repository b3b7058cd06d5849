import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Document, Node } from 'yaml'

/** Something in a mapping file that keeps it from being used. */
export interface MappingProblem {
  /** From 1. */
  line: number
  /** From 1. */
  column: number
  message: string
  cure: string
}

/** A key of a map with its value, both with their places. */
export interface Entry {
  key: string
  keyNode: Node
  value: Node
}

/** Reads YAML piece by piece; a piece of the wrong form becomes a problem with its place. */
export interface YamlReader {
  root: Node
  problems: MappingProblem[]
  /** Remarks that do not keep the file from being used. */
  advice: MappingProblem[]
  report(node: Node, message: string, cure: string): void
  advise(node: Node, message: string, cure: string): void
  /** Entries of a map; none when it is something else. `what` names the piece in a problem. */
  entries(node: Node, what: string): Entry[]
  /** Items of a list; a single value counts as a list of one. */
  items(node: Node): Node[]
  isList(node: Node): boolean
  isMap(node: Node): boolean
  /** A scalar as it is written; undefined, with a problem, when it is something else. */
  text(node: Node, what: string): string | undefined
  /** Whether the scalar is YAML's null. */
  isNull(node: Node): boolean
}

/** Opens a YAML text; what is no YAML is among the problems. */
export function createYamlReader(text: string): YamlReader {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, merge: false })
  const problems: MappingProblem[] = document.errors.map(({ message, pos }) => ({
    ...place(lines, pos[0]),
    message: `This is not YAML: ${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}.`,
    cure: 'See quotation marks, colons and indentation at this place.',
  }))
  const advice: MappingProblem[] = []
  const report = (node: Node, message: string, cure: string) =>
    void problems.push({ ...place(lines, node.range?.[0] ?? 0), message, cure })
  const follow = (node: Node) => (isAlias(node) ? (node.resolve(document as Document) ?? node) : node)
  return {
    root: document.contents ?? (document.createNode({}) as Node),
    problems,
    advice,
    report,
    advise: (node, message, cure) => void advice.push({ ...place(lines, node.range?.[0] ?? 0), message, cure }),
    isList: node => isSeq(follow(node)),
    isMap: node => isMap(follow(node)),
    isNull: node => isScalarNull(follow(node)),
    items: node => listItems(follow(node)),
    entries: (node, what) =>
      mapEntries(follow(node)) ?? (report(node, `${what} is not a map.`, 'Write "key: value" lines.'), []),
    text: (node, what) =>
      scalarText(follow(node)) ?? void report(node, `${what} is not a text.`, 'Write one value here.'),
  }
}

function place(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

function isScalarNull(node: Node): boolean {
  return isScalar(node) && node.value === null
}

function listItems(node: Node): Node[] {
  return isSeq(node) ? node.items.filter(isNode) : [node]
}

function mapEntries(node: Node): Entry[] | undefined {
  if (!isMap(node)) return undefined
  return node.items.flatMap(({ key, value }) =>
    isNode(key) && isNode(value) ? [{ key: scalarText(key) ?? '', keyNode: key, value }] : [],
  )
}

/** As written, so that 2017 and null stay "2017" and "null". */
function scalarText(node: Node): string | undefined {
  if (!isScalar(node)) return undefined
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
}
