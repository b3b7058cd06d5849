import type { NamedNode } from '@rdfjs/types'
import type { ComponentChildren, VNode } from 'preact'
import { termAnchor } from './addresses.js'
import { Label } from './label.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { CodeListEntry, TermEntry } from './term-entry.js'
import { classesOf, codeListsOf, propertyGroupsOf } from './vocabulary-terms.js'
import type { TermGroup } from './vocabulary-terms.js'

/** All terms of the vocabulary, by group. */
export function vocabularyPage(context: PageContext): string {
  return renderPage(context, {
    title: context.strings.vocabulary.title,
    children: <VocabularyTerms context={context} />,
  })
}

function VocabularyTerms({ context }: { context: PageContext }): VNode {
  const { title, text, classes, codeLists, units } = context.strings.vocabulary
  const groups = propertyGroupsOf(context)
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      <Contents context={context} groups={groups} />
      <TermSection id="classes" title={classes}>
        {classesOf(context).map(term => (
          <TermEntry context={context} term={term} />
        ))}
      </TermSection>
      {groups.map(group => (
        <TermSection id={anchorOf(group)} title={<GroupTitle context={context} {...group} />}>
          {group.terms.map(term => (
            <TermEntry context={context} term={term} />
          ))}
        </TermSection>
      ))}
      <TermSection id="code-lists" title={codeLists}>
        {codeListsOf(context).map(term => (
          <CodeListEntry context={context} term={term} />
        ))}
      </TermSection>
      <TermSection id="units" title={units}>
        <Units context={context} />
      </TermSection>
    </>
  )
}

function Contents({ context, groups }: { context: PageContext; groups: readonly TermGroup[] }): VNode {
  const { classes, codeLists, units } = context.strings.vocabulary
  const entries: [string, ComponentChildren][] = [
    ['classes', classes],
    ...groups.map((group): [string, ComponentChildren] => [
      anchorOf(group),
      <GroupTitle context={context} {...group} />,
    ]),
    ['code-lists', codeLists],
    ['units', units],
  ]
  return (
    <nav class="contents" aria-label={context.strings.onThisPage}>
      <ul>
        {entries.map(([anchor, title]) => (
          <li>
            <a href={`#${anchor}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function TermSection(props: { id: string; title: ComponentChildren; children: ComponentChildren }): VNode {
  return (
    <section class="group terms-group" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.children}
    </section>
  )
}

function Units({ context }: { context: PageContext }): VNode {
  const { unit, symbol } = context.strings.vocabulary
  return (
    <table class="units" aria-labelledby="units">
      <thead>
        <tr>
          <th scope="col">{symbol}</th>
          <th scope="col">{unit}</th>
        </tr>
      </thead>
      <tbody>
        {context.vocabulary.units.map(({ iri, symbol }) => (
          <tr id={termAnchor(iri.value)}>
            <th scope="row">{symbol}</th>
            <td>
              <Label context={context} term={iri} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function GroupTitle({ context, group }: { context: PageContext; group: NamedNode | undefined }): VNode {
  return group ? <Label context={context} term={group} /> : <>{context.strings.vocabulary.others}</>
}

function anchorOf({ group }: TermGroup): string {
  return group ? `group-${termAnchor(group.value)}` : 'others'
}
