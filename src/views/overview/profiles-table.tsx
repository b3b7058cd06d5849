import type { VNode } from 'preact'
import type { Verdict } from '../../answers/needs/to-verdict.js'
import { needsOf } from '../../answers/needs/read-needs.js'
import type { ProfileFigures } from '../../answers/overview/count-profiles.js'
import { Label } from '../label.js'
import { PlainTable } from '../plain-table.js'
import { overviewStrings } from '../strings/overview.js'
import { BuildingCount, type FigureProps } from './counted.js'

const verdicts = ['fits', 'doesNotFit', 'unknown'] as const satisfies readonly Verdict[]

/** How many buildings fit each needs profile. */
export function ProfilesTable(props: FigureProps & { profiles: readonly ProfileFigures[] }): VNode {
  const { context, profiles } = props
  const strings = overviewStrings[context.language]
  const presets = needsOf(context.vocabulary).presets
  return (
    <>
      <p>{strings.profilesText}</p>
      <PlainTable
        heading="profiles"
        columns={[strings.profile, ...verdicts.map(verdict => strings.verdicts[verdict])]}
        rows={profiles.map(({ profile, verdicts: counts }) => {
          const preset = presets.find(({ name }) => name === profile)
          return [
            preset ? <Label context={context} term={preset.iri} /> : profile,
            ...verdicts.map(verdict => (
              <BuildingCount
                {...props}
                count={counts[verdict]}
                name={strings.verdicts[verdict]}
                picks={{ profile: { name: profile, verdict } }}
                counted="profile"
              />
            )),
          ]
        })}
      />
    </>
  )
}
