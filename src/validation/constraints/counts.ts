import type { Declaration } from '../shapes/declaration.js'
import { broken, met, type Check } from '../shapes/shape.js'

/** Constraints on how many values there are, and on which. */
export function countChecks(shape: Declaration): Check[] {
  return [
    ...shape.counts('minCount').map((count): Check => ({
      component: 'MinCount',
      failures: values => (values.length < count ? broken : met),
    })),
    ...shape.counts('maxCount').map((count): Check => ({
      component: 'MaxCount',
      failures: values => (values.length > count ? broken : met),
    })),
    ...shape.all('hasValue').map(({ key }): Check => ({
      component: 'HasValue',
      failures: values => (values.some(value => value.key === key) ? met : broken),
    })),
    ...shape.lists('in').map((members): Check => {
      const keys = new Set(members.map(({ key }) => key))
      return { component: 'In', holds: value => keys.has(value.key) }
    }),
  ]
}
