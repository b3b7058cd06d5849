/** A value of an element: a number in the unit of its property, a truth, or the IRI of a concept. */
export interface Statement {
  property: string
  value: number | boolean | string
  /** Whether the value is the value itself, or only the least or the most that it can be. */
  bound: 'exact' | 'at-least' | 'at-most'
}

/** A door, a ramp, an entrance: what is known of it, without where that comes from. */
export interface Element {
  iri: string
  types: readonly string[]
  statements: readonly Statement[]
  /** Classes and properties that were looked for and are not there, or make no sense here. */
  lacks: readonly string[]
}

/** Values of a property of an element; none when nobody knows. */
export function statementsOf(element: Element, property: string): Statement[] {
  return element.statements.filter(statement => statement.property === property)
}

/** Whether an element is of one of the classes. */
export function isOf(element: Element, classes: ReadonlySet<string>): boolean {
  return element.types.some(type => classes.has(type))
}
