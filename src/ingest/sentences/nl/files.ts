import type { files as english } from '../en/files.js'
import type { Translation } from '../sentence.js'

export const files: Translation<typeof english> = {
  'encoding-assumed': {
    message: 'Het bestand is geen UTF-8 en is gelezen als {encoding}. Woorden eruit: {words}.',
    cure: 'Zien die woorden er verkeerd uit, zet dan "encoding" in het dialect van de toewijzing, of bewaar het bestand als UTF-8.',
  },
  'twice-encoded': {
    message: 'In het bestand staan teksten als "{sample}": UTF-8 die een programma voor Windows-1252 hield.',
    cure: 'Exporteer het bestand opnieuw als UTF-8; tot dan zijn deze cellen bevindingen.',
  },
  'unpaired-quote': {
    message: 'Een cel in deze rij begint met een aanhalingsteken dat de cel niet afsluit.',
    cure: 'Sluit het aanhalingsteken, of schrijf een teken binnen een cel met aanhalingstekens twee keer.',
  },
  'too-many-cells': {
    message: 'De rij heeft {count} cellen en de kop {width}; de waarden kunnen dus in verkeerde kolommen staan.',
    cure: 'Zet aanhalingstekens rond cellen waarin het scheidingsteken voorkomt.',
  },
  'too-few-cells': {
    message: 'De rij heeft {count} cellen en de kop {width}; wat ontbreekt, telt als leeg.',
    cure: 'Kijk of de rij is afgebroken door een regeleinde in een cel.',
  },
  'damaged-text': {
    message: 'In de cel staan tekens die niet te lezen zijn (een NUL-byte, of bytes buiten de tekencodering).',
    cure: 'Typ de cel opnieuw en bewaar het bestand als UTF-8.',
  },
  'error-value': {
    message: 'De cel toont de fout {error}.',
    cure: 'Herstel de formule, of typ de waarde.',
  },
  'formula-without-value': {
    message: 'De cel is een formule waarvan het resultaat niet is bewaard.',
    cure: 'Open de werkmap in het rekenprogramma, laat het rekenen en bewaar ze.',
  },
  'struck-through': {
    message: 'In de cel staat doorgehaalde tekst; het is niet duidelijk wat nog geldt.',
    cure: 'Verwijder wat niet meer geldt.',
  },
  'hidden-sheet': {
    message: 'Het blad "{sheet}" is verborgen; het is toch ingevoerd.',
    cure: 'Verwijder wat niet ingevoerd mag worden.',
  },
  'hidden-rows': {
    message: 'Het blad "{sheet}" heeft verborgen of weggefilterde rijen ({count}); ze zijn toch ingevoerd.',
    cure: 'Verwijder wat niet ingevoerd mag worden.',
  },
  'sheet-not-imported': {
    message: 'Het blad "{sheet}" wordt niet ingevoerd.',
    cure: 'Niets te doen, tenzij er gegevens in staan: geef het dan een bron in de toewijzing.',
  },
  'column-not-imported': {
    message: 'De kolom "{column}" wordt niet ingevoerd.',
    cure: 'Neem ze op in de toewijzing, of zet ze onder "columns" van de toewijzing met suppressOutput.',
  },
}
