import type { VNode } from 'preact'
import type { RegulationFigures } from '../../answers/overview/count-regulation.js'
import { standings, type Standing } from '../../answers/overview/overview-query.js'
import { overviewStrings } from '../strings/overview.js'
import { BuildingCount, QueryLink, sayShare, type FigureProps } from './counted.js'

type FiguresProps = FigureProps & { figures: RegulationFigures }

/** Where the buildings stand, as cards: share met never without the share that could be assessed. */
export function StandingFigures(props: FiguresProps): VNode {
  const { context, figures } = props
  const { buildings, standings: names } = overviewStrings[context.language]
  const shown = standings.filter(standing => figures.standings[standing] > 0 || standing !== 'pending')
  return (
    <>
      <StandingBar figures={figures} />
      <dl class="figures standing-figures">
        <div>
          <dt>{buildings}</dt>
          <dd>
            <BuildingCount {...props} count={figures.buildings} name={buildings} picks={{}} counted="buildings" />
          </dd>
        </div>
        <Shares {...props} />
        {shown.map(standing => (
          <div>
            <dt>
              <Swatch standing={standing} /> {names[standing]}
            </dt>
            <dd>
              <BuildingCount
                {...props}
                count={figures.standings[standing]}
                name={names[standing]}
                picks={{ standing }}
                counted="standing"
              />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Shares(props: FiguresProps): VNode {
  const { context, figures } = props
  const { shareMet, shareAssessed, nothingAssessed, rulesCounted } = overviewStrings[context.language]
  const { marks } = figures
  return (
    <div class="wide">
      <dt>{shareMet}</dt>
      <dd>
        <span class="counted">
          <span class="value">{figures.shareMet === undefined ? '–' : sayShare(context, figures.shareMet)}</span>{' '}
          <span class="beside">
            {figures.shareAssessed ? `${sayShare(context, figures.shareAssessed)} ${shareAssessed}` : nothingAssessed}
          </span>{' '}
          <QueryLink {...props} name={shareMet} counted="shares" />
        </span>
        <span class="limit">{rulesCounted({ met: marks.m, notMet: marks.f, notAssessable: marks['?'] })}</span>
      </dd>
    </div>
  )
}

/** One bar, divided as the buildings are; the cards say the same in figures. */
function StandingBar({ figures }: { figures: RegulationFigures }): VNode | null {
  if (figures.buildings === 0) return null
  const widths = standings.map(standing => (100 * figures.standings[standing]) / figures.buildings)
  return (
    <svg class="standing-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {standings.map((standing, index) => (
        <rect
          class={`bar-${standing}`}
          x={widths
            .slice(0, index)
            .reduce((sum, width) => sum + width, 0)
            .toFixed(2)}
          width={(widths[index] ?? 0).toFixed(2)}
          height="6"
        />
      ))}
    </svg>
  )
}

function Swatch({ standing }: { standing: Standing }): VNode {
  return (
    <svg class="swatch" viewBox="0 0 10 10" width="12" height="12" aria-hidden="true" focusable="false">
      <rect class={`bar-${standing}`} width="10" height="10" />
    </svg>
  )
}
