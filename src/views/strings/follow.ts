import type { PageLanguage } from '../page-context.js'

/** Strings of what changed in a building, and of the buttons to follow, share and print a page. */
export interface FollowStrings {
  follow: string
  share: string
  print: string
  /** Of the feed of a building. */
  feed: (name: string) => string
  created: string
  withdrawn: string
  /** A change of which no fact is another. */
  onlySource: string
  added: (thing: string) => string
  removed: (thing: string) => string
  /** "Side entrance, door 1: clear width: 90 cm, was 88 cm." */
  changed: (thing: string, what: string, now: string, before: string) => string
  stated: (thing: string, what: string, now: string) => string
  dropped: (thing: string, what: string, before: string) => string
  more: (count: number) => string
}

/** Those strings, by language. */
export const followStrings: Record<PageLanguage, FollowStrings> = {
  nl: {
    follow: 'Volgen',
    share: 'Delen',
    print: 'Afdrukken',
    feed: name => `${name}: wat er verandert`,
    created: 'Het gebouw staat er voor het eerst in.',
    withdrawn: 'Het gebouw is eruit gehaald.',
    onlySource: 'Alleen waar het gezegd wordt, is anders: bestand, rij of dag.',
    added: thing => `Nieuw: ${thing}.`,
    removed: thing => `Verdwenen: ${thing}.`,
    changed: (thing, what, now, before) => `${thing}: ${what}: ${now}, was ${before}.`,
    stated: (thing, what, now) => `${thing}: ${what}: ${now}, was niet bekend.`,
    dropped: (thing, what, before) => `${thing}: ${what}: niet meer bekend, was ${before}.`,
    more: count => `En nog ${count} andere.`,
  },
  fr: {
    follow: 'Suivre',
    share: 'Partager',
    print: 'Imprimer',
    feed: name => `${name} : ce qui change`,
    created: 'Le bâtiment est décrit pour la première fois.',
    withdrawn: 'Le bâtiment a été retiré.',
    onlySource: 'Seule la source est autre : fichier, ligne ou jour.',
    added: thing => `Nouveau : ${thing}.`,
    removed: thing => `Disparu : ${thing}.`,
    changed: (thing, what, now, before) => `${thing} : ${what} : ${now}, avant ${before}.`,
    stated: (thing, what, now) => `${thing} : ${what} : ${now}, ce n’était pas connu.`,
    dropped: (thing, what, before) => `${thing} : ${what} : n’est plus connu, avant ${before}.`,
    more: count => `Et ${count} autres.`,
  },
  de: {
    follow: 'Folgen',
    share: 'Teilen',
    print: 'Drucken',
    feed: name => `${name}: was sich ändert`,
    created: 'Das Gebäude steht zum ersten Mal darin.',
    withdrawn: 'Das Gebäude wurde herausgenommen.',
    onlySource: 'Nur die Quelle ist eine andere: Datei, Zeile oder Tag.',
    added: thing => `Neu: ${thing}.`,
    removed: thing => `Nicht mehr da: ${thing}.`,
    changed: (thing, what, now, before) => `${thing}: ${what}: ${now}, vorher ${before}.`,
    stated: (thing, what, now) => `${thing}: ${what}: ${now}, war nicht bekannt.`,
    dropped: (thing, what, before) => `${thing}: ${what}: nicht mehr bekannt, vorher ${before}.`,
    more: count => `Und ${count} weitere.`,
  },
  en: {
    follow: 'Follow',
    share: 'Share',
    print: 'Print',
    feed: name => `${name}: what changes`,
    created: 'The building is described for the first time.',
    withdrawn: 'The building was taken out.',
    onlySource: 'Only where it is said is another: file, row or day.',
    added: thing => `New: ${thing}.`,
    removed: thing => `No longer there: ${thing}.`,
    changed: (thing, what, now, before) => `${thing}: ${what}: ${now}, was ${before}.`,
    stated: (thing, what, now) => `${thing}: ${what}: ${now}, was not known.`,
    dropped: (thing, what, before) => `${thing}: ${what}: no longer known, was ${before}.`,
    more: count => `And ${count} more.`,
  },
}
