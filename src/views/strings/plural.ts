/** A function from a count to the form of its language, in which `#` stands for the count. */
export function createPlural(locale: string): (count: number, forms: { one: string; other: string }) => string {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return (count, forms) =>
    (rules.select(count) === 'one' ? forms.one : forms.other).replace('#', () => numbers.format(count))
}
