import type { tables as english } from '../en/tables.js'
import type { Translation } from '../sentence.js'

/** About how a table stands in its file. */
export const tables: Translation<typeof english> = {
  'other-than-named': {
    message: 'De naam van het bestand eindigt op {ending}, maar het is {kind}; zo is het gelezen.',
    cure: 'Niets doen, als de waarden er goed uitzien.',
  },
  'macros-ignored': {
    message: 'De werkmap bevat macro’s; die zijn niet gelezen en niet uitgevoerd.',
    cure: 'Niets doen.',
  },
  'other-workbooks': {
    message:
      'De werkmap haalt waarden uit andere werkmappen; gelezen is wat bij het opslaan bekend was, en dat kan verouderd zijn.',
    cure: 'Werk de koppelingen bij in het rekenprogramma en sla de werkmap op.',
  },
  'header-elsewhere': {
    message: 'De kop staat niet waar de toewijzing zegt; hij is gevonden op {place}.',
    cure: 'Niets doen, of zet "skipRows" in het dialect van de toewijzing.',
  },
  'repeated-header': {
    message: 'De rij herhaalt de kop en is overgeslagen.',
    cure: 'Niets doen.',
  },
  'rows-skipped': {
    message: 'Rijen zijn overgeslagen, zoals de toewijzing vraagt ({count}).',
    cure: 'Niets doen, tenzij ze gegevens bevatten: verbeter dan "skipWhere" of "commentPrefix" in het dialect van de toewijzing.',
  },
  'looks-like-total': {
    message: 'De rij lijkt een totaal ("{text}") en is niet geïmporteerd.',
    cure: 'Niets doen; is het een gebouw, zet dan "readAllRows" in het dialect van de toewijzing.',
  },
  'looks-like-title': {
    message:
      'Slechts één cel van de rij is gevuld: het lijkt een tussenkop of opmerking ("{text}") en is niet geïmporteerd.',
    cure: 'Niets doen; is het een gebouw, zet dan "readAllRows" in het dialect van de toewijzing; is het de kop van de rijen eronder, geef dan een "sectionColumn".',
  },
  'coloured-cells': {
    message: 'Losse cellen zijn gekleurd ({count}); wat een kleur betekent, wordt niet geïmporteerd.',
    cure: 'Betekenen de kleuren iets, schrijf dat dan in een eigen kolom.',
  },
  'commented-cells': {
    message: 'Cellen hebben opmerkingen ({count}); die worden alleen gelezen waar de mapping "part: note" zegt.',
    cure: 'Kijk of er iets in staat dat geïmporteerd moet worden.',
  },
  'hidden-columns': {
    message: 'Kolommen met inhoud zijn verborgen ({columns}); ze zijn toch gelezen.',
    cure: 'Verwijder wat niet geïmporteerd moet worden.',
  },
  'form-controls': {
    message:
      'De werkmap bevat selectievakjes of andere besturingselementen die geen cellen zijn; wat ze zeggen, wordt niet geïmporteerd.',
    cure: 'Koppel elk element aan een cel, of typ wat het zegt in een kolom.',
  },
}
