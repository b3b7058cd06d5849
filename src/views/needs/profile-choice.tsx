import type { VNode } from 'preact'
import { needsOf } from '../../answers/needs/read-needs.js'
import { capitalise } from '../../rdf/letter-case.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { needsStrings } from '../strings/needs.js'

/** The profiles to begin with, each with what it means. */
export function ProfileChoice({ context, chosen }: { context: PageContext; chosen: string }): VNode {
  const strings = needsStrings[context.language].page
  const profiles = needsOf(context.vocabulary).presets.map(({ name, iri }) => ({
    name,
    label: capitalise(labelOf(context, iri).value),
    text: context.vocabulary.definition(iri, [context.language])?.value ?? '',
  }))
  return (
    <fieldset id="profile" tabindex={-1}>
      <legend>{strings.profiles}</legend>
      <div class="choices">
        {[...profiles, { name: '', label: strings.noProfile, text: strings.noProfileText }].map(profile => (
          <Choice key={profile.name} {...profile} isChosen={profile.name === chosen} />
        ))}
      </div>
      <p class="buttons">
        <button class="plain" name="do" value="show">
          {strings.showNumbers}
        </button>
        <span class="hint">{strings.showNumbersText}</span>
      </p>
    </fieldset>
  )
}

function Choice(props: { name: string; label: string; text: string; isChosen: boolean }): VNode {
  const { name, label, text, isChosen } = props
  const id = `profile-${name || 'none'}`
  return (
    <div class="choice">
      <input id={id} type="radio" name="profile" value={name} checked={isChosen} aria-describedby={`${id}-text`} />
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-text`}>
        {text}
      </p>
    </div>
  )
}
