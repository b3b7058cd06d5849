import type { overview as english } from '../en/overview.js'
import type { Translation } from '../sentence.js'

export const overview: Translation<typeof english> = {
  'constant-column': {
    message: 'Alle {count} ingevulde cellen van "{column}" zeggen "{text}": misschien is dat naar beneden doorgevoerd.',
    cure: 'Kijk of dit in elk gebouw echt is nagegaan; zo niet, maak de cellen leeg of laat de kolom uit de toewijzing.',
  },
  'default-suspect': {
    message:
      '{count} cellen van "{column}" zeggen "{text}" waar niets te zeggen valt, en bijna geen zegt iets anders: het lijkt een standaardwaarde die een formulier of iemand heeft ingevuld.',
    cure: 'Vertrouw deze waarde ook in de andere rijen niet: vraag na hoe de kolom is ingevuld, of laat ze uit de toewijzing.',
  },
  'empty-column': {
    message: 'De toewijzing leest "{column}", maar in geen van de {count} cellen staat iets.',
    cure: 'Niets te doen, tenzij de waarden in een andere kolom staan.',
  },
  'blank-rows': {
    message: 'In {count} rijen staat niets.',
    cure: 'Niets te doen.',
  },
  'identical-rows': {
    message: '{count} rijen zeggen in elke cel hetzelfde als een eerdere rij: {rows}.',
    cure: 'Verwijder de rijen die per vergissing gekopieerd zijn.',
  },
  'shared-identifier': {
    message:
      '{count} kenmerken staan in meer dan één rij, {example} in {times}; rijen met hetzelfde kenmerk zijn één gebouw.',
    cure: 'Niets te doen als er per ingang een rij is; geef anders elk gebouw een eigen kenmerk.',
  },
  'shifted-row': {
    message: 'De cellen van deze rij lijken verschoven vanaf "{column}": wat daar past, staat onder "{neighbour}".',
    cure: 'Zet de cellen terug onder hun eigen kop.',
  },
  'unit-changes': {
    message:
      'Vanaf rij {row} lijkt "{column}" in een andere eenheid geschreven: ervoor ongeveer {before} {unit}, erna ongeveer {after} {unit}.',
    cure: 'Schrijf de hele kolom in één eenheid, of zet de eenheid in elke cel.',
  },
  'unit-suspect': {
    message:
      '{count} van de {total} waarden van "{column}" liggen buiten {low} tot {high} {unit}, zoals {example} {unit}; in {other} zouden ze passen.',
    cure: 'Is de kolom in {other} geschreven, zet dan "unit: {other}" bij de kolom in de toewijzing.',
  },
  'future-dates': {
    message: '{count} datums in "{column}" moeten nog komen, de eerste in rij {row}: {example}.',
    cure: 'Verbeter het jaar, tenzij die datums in de toekomst horen te liggen.',
  },
}
