import { Problem } from '../../problem.js'
import type { Box } from '../../store/places/box.js'
import type { Position } from '../../store/places/places-in.js'
import type { Operation, Parameter } from './operation.js'

/** What a request says, by the description of the operation. */
export interface Values {
  text(name: string): string | undefined
  texts(name: string): readonly string[]
  /** What the description has for a request that says nothing, if it has. */
  number(name: string): number | undefined
  flag(name: string): boolean
  box(name: string): Box | undefined
  position(name: string): Position | undefined
  /** Names of what is said. */
  given: readonly string[]
}

/** Reads the parameters of a request; a Problem names what cannot be read, or is not known, and the cure. */
export function readValues(operation: Operation, parameters: URLSearchParams): Values {
  const known = new Map(operation.parameters.map(parameter => [parameter.name, parameter]))
  const given = [...new Set(parameters.keys())]
  for (const name of given) refuseUnknown(name, operation)
  for (const name of given) for (const text of parameters.getAll(name)) check(known.get(name) as Parameter, text)
  for (const name of given)
    if (!known.get(name)?.many && parameters.getAll(name).length > 1)
      throw refuse(name, 'is given twice', 'Give it once.')
  const text = (name: string) => parameters.get(name) ?? undefined
  const numbers = (name: string) => text(name)?.split(',').map(Number)
  return {
    given,
    text,
    texts: name => parameters.getAll(name),
    number: name => (text(name) === undefined ? known.get(name)?.otherwise : Number(text(name))),
    flag: name => text(name) === 'true',
    box: name => toBox(numbers(name)),
    position: name => toPosition(numbers(name)),
  }
}

function refuseUnknown(name: string, { parameters }: Operation): void {
  const names = parameters.filter(parameter => parameter.in === 'query').map(parameter => parameter.name)
  if (!parameters.some(parameter => parameter.name === name))
    throw refuse(name, 'means nothing here', `Use ${names.join(', ')}.`)
}

function check(parameter: Parameter, text: string): void {
  const { name, kind, choices, least = -Infinity, most = Infinity } = parameter
  if (choices && !choices.includes(text)) throw refuse(name, `is "${text}"`, `Use one of ${choices.join(', ')}.`)
  if (kind === 'flag' && text !== 'true') throw refuse(name, `is "${text}"`, 'Use true, or leave it out.')
  if (kind === 'number' || kind === 'integer') checkNumber(parameter, text, [least, most])
  if (kind === 'box') checkList(name, text, 'west,south,east,north in degrees, such as 3.70,51.03,3.75,51.07', isBox)
  if (kind === 'position') checkList(name, text, 'long,lat in degrees, such as 3.72,51.05', isPosition)
}

function checkNumber({ name, kind }: Parameter, text: string, [least, most]: readonly [number, number]): void {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text) && (kind === 'number' || /^-?\d+$/.test(text))
  if (!isNumber)
    throw refuse(
      name,
      `is "${text}"`,
      `Use a ${kind === 'integer' ? 'whole number' : 'number, with a point for decimals'}.`,
    )
  if (Number(text) < least || Number(text) > most) throw refuse(name, `is ${text}`, `Use ${sayRange(least, most)}.`)
}

function sayRange(least: number, most: number): string {
  if (most === Infinity) return `${least} or more`
  return least === -Infinity ? `${most} or less` : `${least} to ${most}`
}

function checkList(name: string, text: string, form: string, isGood: (numbers: number[]) => boolean): void {
  const parts = text.split(',')
  if (!parts.every(part => /^-?\d+(\.\d+)?$/.test(part)) || !isGood(parts.map(Number)))
    throw refuse(name, `is "${text}"`, `Use ${form}.`)
}

function isPosition(numbers: number[]): boolean {
  const [long = NaN, lat = NaN] = numbers
  return numbers.length === 2 && Math.abs(long) <= 180 && Math.abs(lat) <= 90
}

function isBox(numbers: number[]): boolean {
  const [, south = NaN, , north = NaN] = numbers
  return numbers.length === 4 && south <= north && isPosition(numbers.slice(0, 2)) && isPosition(numbers.slice(2))
}

function toBox(numbers: number[] | undefined): Box | undefined {
  const [west = 0, south = 0, east = 0, north = 0] = numbers ?? []
  return numbers && { west, south, east, north }
}

function toPosition(numbers: number[] | undefined): Position | undefined {
  const [long = 0, lat = 0] = numbers ?? []
  return numbers && { long, lat }
}

function refuse(name: string, what: string, cure: string): Problem {
  return new Problem('malformed', `The parameter ${name} ${what}.`, { cure })
}
