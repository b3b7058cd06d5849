import { tileZooms } from '../../answers/tiles/tile.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { crosswalkToA11yJson, crosswalkToNetex, crosswalkToOsm } from './crosswalk-operations.js'
import type { Operation, Parameter } from './operation.js'
import {
  after,
  box,
  building,
  ids,
  limit,
  municipality,
  near,
  needParameters,
  profileParameter,
  within,
} from './parameters.js'

export const geoJson = 'application/geo+json'
export const vectorTile = 'application/vnd.mapbox-vector-tile'
export const atom = 'application/atom+xml'
export const json = 'application/json'

/** Entrances that one answer holds. */
const entrancePage = limit(5000, 500)

export const entrances: Operation = {
  id: 'entrances',
  path: '/entrances',
  texts: {
    nl: 'Ingangen met hun maten, in een rechthoek, dicht bij een plaats, of met een naam.',
    fr: 'Les entrées avec leurs mesures, dans un rectangle, près d’un lieu, ou par un nom.',
    de: 'Eingänge mit ihren Maßen, in einem Rechteck, nahe bei einem Ort, oder mit einem Namen.',
    en: 'Entrances with their measures, in a box, near a position, or by a name.',
  },
  parameters: [box, near, within, ids, entrancePage, after],
  answers: [{ mediaType: geoJson, schema: 'Entrances' }],
  examples: [
    '/entrances?bbox=3.6,51.0,3.8,51.1',
    '/entrances?near=3.7179,51.0541&within=500&limit=5',
    '/entrances?id={building}',
  ],
}

export const tiles: Operation = {
  id: 'tile',
  path: '/tiles/{z}/{x}/{y}',
  texts: {
    nl: 'Ingangen van een kaarttegel, als GeoJSON of met .mvt als vectortegel.',
    fr: 'Les entrées d’une tuile, en GeoJSON ou avec .mvt en tuile vectorielle.',
    de: 'Eingänge einer Kachel, als GeoJSON oder mit .mvt als Vektorkachel.',
    en: 'Entrances of a map tile, as GeoJSON, or with .mvt as a vector tile.',
  },
  parameters: [
    tilePart('z', 'zoom', tileZooms),
    tilePart('x', 'column', { least: 0 }),
    { ...tilePart('y', 'row', {}), kind: 'text' },
  ],
  answers: [{ mediaType: geoJson, schema: 'Entrances' }, { mediaType: vectorTile }],
  examples: ['/tiles/14/8361/5481', '/tiles/14/8361/5481.mvt'],
}

function tilePart(name: string, word: 'zoom' | 'column' | 'row', range: Pick<Parameter, 'least' | 'most'>): Parameter {
  const words = {
    zoom: { nl: 'Zoomniveau.', fr: 'Niveau de zoom.', de: 'Zoomstufe.', en: 'Zoom level.' },
    column: { nl: 'Kolom.', fr: 'Colonne.', de: 'Spalte.', en: 'Column.' },
    row: {
      nl: 'Rij, met of zonder .mvt of .geojson.',
      fr: 'Ligne, avec ou sans .mvt ou .geojson.',
      de: 'Zeile, mit oder ohne .mvt oder .geojson.',
      en: 'Row, with or without .mvt or .geojson.',
    },
  }
  return { name, in: 'path', kind: 'integer', texts: words[word], ...range }
}

export const verdicts = (vocabulary: Vocabulary): Operation => ({
  id: 'verdicts',
  path: '/verdicts',
  texts: {
    nl: 'Of gebouwen en ingangen passen bij wat iemand nodig heeft: past, past niet of onbekend, met de reden.',
    fr: 'Si les bâtiments et entrées conviennent aux besoins : convient, ne convient pas ou inconnu, avec la raison.',
    de: 'Ob Gebäude und Eingänge zum Bedarf passen: passt, passt nicht oder unbekannt, mit dem Grund.',
    en: 'Whether buildings and entrances fit what one needs: fits, does not fit or unknown, with the reason.',
  },
  parameters: [...needParameters(vocabulary), municipality, box, ids, limit(5000, 100), after],
  answers: [{ mediaType: json, schema: 'Verdicts' }],
  examples: [
    '/verdicts?profile=rollator&id={building}',
    '/verdicts?minWidth=80&maxSteps=0&bbox=3.6,51.0,3.8,51.1',
    '/verdicts?profile=manual-wheelchair&minWidth=70&limit=2',
  ],
})

export const status: Operation = {
  id: 'status',
  path: '/status',
  texts: {
    nl: 'Wat nu of binnenkort gesloten of buiten dienst is: liften, ingangen en andere.',
    fr: 'Ce qui est ou sera bientôt fermé ou hors service : ascenseurs, entrées et autres.',
    de: 'Was jetzt oder bald gesperrt oder außer Betrieb ist: Aufzüge, Eingänge und anderes.',
    en: 'What is or soon will be closed or out of order: lifts, entrances and others.',
  },
  parameters: [],
  answers: [{ mediaType: geoJson, schema: 'Status' }, { mediaType: atom }],
  examples: ['/status', '/status.atom'],
}

export const paths: Operation = {
  id: 'paths',
  path: '/paths',
  texts: {
    nl: 'De wegen van een gebouw: plaatsen en wegdelen met hun maten.',
    fr: 'Les chemins d’un bâtiment : lieux et tronçons avec leurs mesures.',
    de: 'Die Wege eines Gebäudes: Orte und Wegstücke mit ihren Maßen.',
    en: 'The ways of a building: nodes and segments with their measures.',
  },
  parameters: [building],
  answers: [{ mediaType: json, schema: 'Paths' }, { mediaType: 'text/turtle' }, { mediaType: 'application/n-triples' }],
  examples: ['/paths?building={building}'],
}

export const pathsAsGtfs: Operation = {
  id: 'pathsAsGtfs',
  path: '/paths/gtfs.zip',
  texts: {
    nl: 'De wegen van een gebouw als bestanden van GTFS Pathways.',
    fr: 'Les chemins d’un bâtiment en fichiers GTFS Pathways.',
    de: 'Die Wege eines Gebäudes als Dateien von GTFS Pathways.',
    en: 'The ways of a building as files of GTFS Pathways.',
  },
  parameters: [building],
  answers: [{ mediaType: 'application/zip' }],
  examples: ['/paths/gtfs.zip?building={building}'],
}

/** Syntaxes of the profiles as triples. */
export const profileForms = ['text/turtle', 'application/n-triples']

export const profiles: Operation = {
  id: 'profiles',
  path: '/profiles',
  texts: {
    nl: 'De profielen van behoeften om mee te beginnen, met hun grenzen.',
    fr: 'Les profils de besoins de départ, avec leurs limites.',
    de: 'Die Bedarfsprofile als Anfang, mit ihren Grenzen.',
    en: 'The needs profiles to begin with, with their limits.',
  },
  parameters: [],
  answers: [{ mediaType: json, schema: 'Profiles' }, ...profileForms.map(mediaType => ({ mediaType }))],
  examples: ['/profiles'],
}

export const profile = (vocabulary: Vocabulary): Operation => ({
  id: 'profile',
  path: '/profiles/{name}',
  texts: {
    nl: 'Een profiel; als triples ook met regels in de profielwoorden van OpenPlanner.',
    fr: 'Un profil ; en triplets aussi avec des règles dans le vocabulaire de profils d’OpenPlanner.',
    de: 'Ein Profil; als Tripel auch mit Regeln im Profilvokabular von OpenPlanner.',
    en: 'A profile; as triples also with rules in the profile vocabulary of OpenPlanner.',
  },
  parameters: [{ ...profileParameter(vocabulary), name: 'name', in: 'path' }],
  answers: [{ mediaType: json, schema: 'Profile' }, ...profileForms.map(mediaType => ({ mediaType }))],
  examples: ['/profiles/rollator'],
})

/** All that a route planner can ask, in the order of the page. */
export function plannerOperations(vocabulary: Vocabulary): Operation[] {
  const crosswalks = [crosswalkToOsm, crosswalkToA11yJson, crosswalkToNetex]
  return [
    entrances,
    tiles,
    verdicts(vocabulary),
    profiles,
    profile(vocabulary),
    status,
    paths,
    pathsAsGtfs,
    ...crosswalks,
  ]
}
