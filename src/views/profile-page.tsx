import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { applicationProfileOf, type ProfileClass, type ProfileProperty } from '../model/application-profile.js'
import { pageAddress, termAnchor } from './addresses.js'
import { formatNumber } from './formatting.js'
import { Label, labelOf } from './label.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { ProfileMessages } from './profile-messages.js'
import { Definition } from './term-entry.js'
import { VocabularyFormats } from './vocabulary-formats.js'
import { WordLabel, WordLink } from './vocabulary-link.js'
import { classesAbove, toPrefixedName } from './vocabulary-terms.js'

/** What a description may and must hold, class by class, as the shapes say it. */
export function profilePage(context: PageContext): string {
  const { title, text } = context.strings.reference.profile
  return renderPage(context, { title, description: text, children: <Profile context={context} /> })
}

function Profile({ context }: { context: PageContext }): VNode {
  const { title, text } = context.strings.reference.profile
  const classes = applicationProfileOf(context.vocabulary)
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      <VocabularyFormats context={context} />
      <nav class="contents" aria-label={context.strings.onThisPage}>
        <ul>
          {classes.map(({ target }) => (
            <li>
              <a href={`#${termAnchor(target.value)}`}>
                <WordLabel context={context} term={target} />
              </a>
            </li>
          ))}
          <li>
            <a href={pageAddress(context, 'shapes')}>{context.strings.reference.shapes.title}</a>
          </li>
        </ul>
      </nav>
      {classes.map(profile => (
        <ClassProfile context={context} profile={profile} />
      ))}
    </>
  )
}

function ClassProfile({ context, profile }: { context: PageContext; profile: ProfileClass }): VNode {
  const { target, properties } = profile
  const id = termAnchor(target.value)
  return (
    <section class="group">
      <h2 id={id}>
        <WordLink context={context} term={target} /> <code>{toPrefixedName(target.value)}</code>
      </h2>
      <Inherited context={context} target={target} />
      <div class="scroller" role="region" aria-labelledby={id} tabindex={0}>
        <table class="terms profile">
          <ProfileHead context={context} />
          <tbody>
            {properties.map(property => (
              <ProfileRow context={context} row={property} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** The classes whose table holds for this one too. */
function Inherited({ context, target }: { context: PageContext; target: NamedNode }): VNode {
  const profiled = new Set(applicationProfileOf(context.vocabulary).map(({ target }) => target.value))
  const { reference, colon } = context.strings
  return (
    <>
      {classesAbove(context, target)
        .filter(above => profiled.has(above.value))
        .map(above => (
          <p>
            {reference.inherited}
            {colon}
            <a href={`#${termAnchor(above.value)}`}>
              <WordLabel context={context} term={above} />
            </a>
          </p>
        ))}
    </>
  )
}

function ProfileHead({ context }: { context: PageContext }): VNode {
  const { profile } = context.strings.reference
  const { range, unit } = context.strings.vocabulary
  const columns = [profile.property, profile.obligation, profile.count, range, unit, profile.plausible]
  return (
    <thead>
      <tr>
        {[...columns, profile.messages].map(column => (
          <th scope="col">{column}</th>
        ))}
      </tr>
    </thead>
  )
}

interface RowProps {
  context: PageContext
  row: ProfileProperty
}

function ProfileRow({ context, row }: RowProps): VNode {
  const unit = context.vocabulary.property(row.property.value)?.unit
  return (
    <tr>
      <th scope="row">
        <WordLink context={context} term={row.property} /> <code>{toPrefixedName(row.property.value)}</code>
        <p class="meaning">
          <Definition context={context} term={row.property} />
        </p>
      </th>
      <td>{context.strings.reference.profile[row.obligation]}</td>
      <td>{countOf(context, row)}</td>
      <td>
        <Range context={context} row={row} />
      </td>
      <td>{unit ? <Label context={context} term={unit.iri} /> : null}</td>
      <td>{plausibleOf(context, row)}</td>
      <td>
        <ProfileMessages context={context} shapes={row.shapes} />
      </td>
    </tr>
  )
}

function Range({ context, row: { scheme, range } }: RowProps): VNode | null {
  const term = scheme ?? range
  if (!term) return null
  if (labelOf(context, term).language === '') return <code>{toPrefixedName(term.value)}</code>
  return <WordLink context={context} term={term} />
}

/** "1", "0–1", or "from 0" in words. */
function countOf({ strings }: PageContext, { minimumCount, maximumCount }: ProfileProperty): string {
  if (maximumCount === undefined) return strings.reference.profile.atLeast(String(minimumCount))
  return minimumCount === maximumCount ? String(minimumCount) : `${minimumCount}–${maximumCount}`
}

function plausibleOf({ language, strings }: PageContext, { minimum, maximum }: ProfileProperty): string {
  const { between, atLeast, atMost } = strings.reference.profile
  const [low, high] = [minimum, maximum].map(value => value && formatNumber(language, value))
  if (low !== undefined && high !== undefined) return between(low, high)
  if (low !== undefined) return atLeast(low)
  return high === undefined ? '' : atMost(high)
}
