import type { VNode } from 'preact'
import type { Link } from '../../answers/audit/chain.js'
import type { RuleMark } from '../../answers/outcomes/outcomes.js'
import { auditStrings } from '../strings/audit.js'
import type { SectionProps } from './regulation-section.js'
import { ElementLink, OutcomeMark } from './telling.js'

const markOf: Readonly<Record<Link['state'], RuleMark>> = {
  independent: 'm',
  'with-help': 'm',
  not: 'f',
  'not-assessable': '?',
  absent: '-',
}

/** The way from the street to the toilet, a box for each link, with the weakest one marked. */
export function ChainStrip({ view, report: { audit }, id }: SectionProps): VNode {
  const { speaker, context } = view
  const { words } = speaker
  return (
    <div class="audit-block">
      <h3 id={`${id}-chain`}>{words.chain}</h3>
      <ol class="chain">
        {audit.chain.map(link => (
          <li class={`chain-${link.state}${link === audit.weakest ? ' chain-weakest' : ''}`}>
            <strong>{words.links[link.name]}</strong>
            <OutcomeMark mark={markOf[link.state]} word={words.verdicts[link.state]} />
            {link.best ? <ElementLink view={view} iri={link.best.part} audit={audit} /> : null}
            {link === audit.weakest ? <em>{auditStrings[context.language].chainNow}</em> : null}
          </li>
        ))}
      </ol>
      <p>
        {words.weakest}
        {context.strings.colon}
        <strong>{audit.weakest ? words.links[audit.weakest.name] : words.noWeakest}</strong>
        {audit.weakest?.best?.deciding ? ` (${speaker.text(audit.weakest.best.deciding.rule.labels)})` : null}
      </p>
    </div>
  )
}
