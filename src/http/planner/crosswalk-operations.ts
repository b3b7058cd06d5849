import type { Operation, Texts } from './operation.js'
import { building } from './parameters.js'

function crosswalk(name: string, schema: string, texts: Texts): Operation {
  return {
    id: `crosswalkTo${name[0]?.toUpperCase()}${name.slice(1)}`,
    path: `/crosswalk/${name}`,
    texts,
    parameters: [building],
    answers: [{ mediaType: 'application/json', schema }],
    examples: [`/crosswalk/${name}?building={building}`],
  }
}

export const crosswalkToOsm = crosswalk('osm', 'SuggestedTags', {
  nl: 'Wat van een gebouw en zijn delen bekend is, als labels voor OpenStreetMap.',
  fr: 'Ce qu’on sait d’un bâtiment et de ses parties, en attributs pour OpenStreetMap.',
  de: 'Was von einem Gebäude und seinen Teilen bekannt ist, als Merkmale für OpenStreetMap.',
  en: 'What is known of a building and its parts, as tags for OpenStreetMap.',
})

export const crosswalkToA11yJson = crosswalk('a11yjson', 'ForeignFields', {
  nl: 'Wat van een gebouw en zijn delen bekend is, in de velden van A11yJSON.',
  fr: 'Ce qu’on sait d’un bâtiment et de ses parties, dans les champs d’A11yJSON.',
  de: 'Was von einem Gebäude und seinen Teilen bekannt ist, in den Feldern von A11yJSON.',
  en: 'What is known of a building and its parts, in the fields of A11yJSON.',
})

export const crosswalkToNetex = crosswalk('netex', 'ForeignFields', {
  nl: 'Wat van een gebouw en zijn delen bekend is, in de elementen van NeTEx, als JSON.',
  fr: 'Ce qu’on sait d’un bâtiment et de ses parties, dans les éléments de NeTEx, en JSON.',
  de: 'Was von einem Gebäude und seinen Teilen bekannt ist, in den Elementen von NeTEx, als JSON.',
  en: 'What is known of a building and its parts, in the elements of NeTEx, as JSON.',
})
