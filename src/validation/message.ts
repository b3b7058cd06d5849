import { prefixes } from '../rdf/vocab.js'
import { findStatement } from './graph/find.js'
import type { Component } from './shacl-terms.js'
import type { Result } from './shapes/shape.js'
import { chooseText } from '../rdf/choose-text.js'

/** What to do when a shape has no message of its own. */
const sentences: Readonly<Record<Component, string>> = {
  MinCount: 'Give at least {$minCount} values.',
  MaxCount: 'Give at most {$maxCount} values.',
  MinLength: 'Write at least {$minLength} characters.',
  MaxLength: 'Write at most {$maxLength} characters.',
  MinInclusive: 'Give a value of at least {$minInclusive}.',
  MaxInclusive: 'Give a value of at most {$maxInclusive}.',
  MinExclusive: 'Give a value greater than {$minExclusive}.',
  MaxExclusive: 'Give a value less than {$maxExclusive}.',
  QualifiedMinCount: 'Give at least {$qualifiedMinCount} values of the kind that the shape asks for.',
  QualifiedMaxCount: 'Give at most {$qualifiedMaxCount} values of the kind that the shape counts.',
  Class: 'Name a thing of the class {$class}.',
  Datatype: 'Give a value of the datatype {$datatype}.',
  NodeKind: 'Give a value of the kind {$nodeKind}.',
  In: 'Take one of the values that the shape lists.',
  HasValue: 'Give {$hasValue} as one of the values.',
  Pattern: 'Write the value as the pattern {$pattern} has it.',
  LanguageIn: 'Write the text in one of the languages that the shape lists.',
  UniqueLang: 'Give one text for each language.',
  Equals: 'Give the same values as {$equals}.',
  Disjoint: 'Give no value that is one of {$disjoint} too.',
  LessThan: 'Give a value less than that of {$lessThan}.',
  LessThanOrEquals: 'Give a value that is at most that of {$lessThanOrEquals}.',
  And: 'Meet all of the shapes that the shape lists.',
  Or: 'Meet at least one of the shapes that the shape lists.',
  Not: 'Give a value that does not meet {$not}.',
  Xone: 'Meet exactly one of the shapes that the shape lists.',
  Node: 'Give a value that meets {$node}.',
  Closed: 'Take out what the shape does not name.',
}

/** The message of a result for the reader, made only when it is asked for; `{$minCount}` becomes the number. */
export function messageOf(result: Result, languages: readonly string[]): string {
  const own = result.shape.messages.map(({ term }) => term)
  const template = chooseText(own, languages)?.value ?? sentences[result.component]
  return template.replace(/\{[$?](\w+)\}/g, (whole, name: string) => parameterOf(result, name) ?? whole)
}

function parameterOf({ focus, path, value, shape }: Result, name: string): string | undefined {
  if (name === 'this') return focus.text
  if (name === 'value') return value?.text
  return name === 'PATH' ? path?.text : findStatement(shape.node.statements ?? [], prefixes.sh + name)?.objects[0]?.text
}
