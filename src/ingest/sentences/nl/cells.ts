import type { cells as english } from '../en/cells.js'
import type { Translation } from '../sentence.js'

export const cells: Translation<typeof english> = {
  'several-numbers': {
    message: 'In de cel staat meer dan één getal[: "{text}"][, en een verhouding is geen getal in {unit}].',
    cure: 'Schrijf één getal: het kleinste voor een breedte, het grootste voor een hoogte, of geef elk een eigen kolom.',
  },
  'not-a-number': {
    message: '"{text}" is niet te lezen als één getal.',
    cure: 'Schrijf een getal, zo nodig met eenheid: 92,5 of 92,5 cm. Andere tekens: zet "decimalChar" en "groupChar" bij de kolom in de toewijzing.',
  },
  'not-a-bare-number': {
    message: 'Achter het getal staat iets dat er niet bij hoort.',
    cure: 'Schrijf alleen het getal.',
  },
  'ambiguous-number': {
    message: '"{text}" kan een geheel getal met een teken voor duizendtallen zijn, of een getal met drie decimalen.',
    cure: 'Zet "decimalChar" of "groupChar" bij de kolom in de toewijzing, of schrijf het getal zonder teken.',
  },
  'not-a-count': {
    message: 'Een aantal is een geheel getal, 0 of meer, zonder eenheid.',
    cure: 'Schrijf hoeveel het er zijn.',
  },
  'date-for-number': {
    message: 'De werkmap bewaart deze cel als datum of tijdstip ({text}), niet als getal.',
    cure: 'Maak de cel op als tekst en typ de waarde opnieuw; rekenprogramma’s maken van 1/2 en 1:12 een datum of tijd.',
  },
  'wrong-unit': {
    message: '"{text}" is geen eenheid die om te rekenen is naar {unit}.',
    cure: 'Schrijf een van {fitting}, of alleen het getal.',
  },
  'not-a-date': {
    message: '"{text}" is niet te lezen als datum.',
    cure: 'Schrijf dag, maand en een jaar van vier cijfers (12/05/2024), of alleen 05/2024, of alleen 2024.',
  },
  'serial-date': {
    message: '"{text}" is misschien een datum die een rekenprogramma als getal toont: {date}.',
    cure: 'Maak de cel op als datum, of zet "format: serial" bij de kolom in de toewijzing.',
  },
  'not-in-format': {
    message: '"{text}" is geen datum zoals ze in deze kolom geschreven worden: {formats}.',
    cure: 'Schrijf hem zo, of zet zijn "format" bij de kolom in de toewijzing.',
  },
  'no-such-date': {
    message:
      'Zo’n datum bestaat niet tussen 1900 en 2100: "{text}". De dag staat voor de maand, tenzij de toewijzing iets anders zegt.',
    cure: 'Schrijf hem als 2024-05-12.',
  },
  'not-a-time': {
    message: '"{text}" is niet te lezen als tijdstip.',
    cure: 'Schrijf uren en minuten: 09:30.',
  },
  'unknown-word': {
    message: '"{text}" is niet bekend als ja of nee.',
    cure: 'Schrijf een van deze, of zet het woord onder "words" van de toewijzing. Ja: ja, j, x, ✓, oui, yes, sí, 1. Nee: nee, neen, n, non, nein, no, 0. Niet van toepassing: n.v.t., s.o., entfällt, n/a. Onbekend: ?, /, onbekend, inconnu, unbekannt, unknown, desconocido.',
  },
  'unknown-code': {
    message: '"{word}"[ in "{whole}"] staat niet in de codelijst.',
    cure: '[Bedoelt u "{nearest}"? ]Zet het bij "codes" van de kolom in de toewijzing, of schrijf een van {codes}.',
  },
  'not-asked': {
    message: 'De cel zegt iets dat alleen geldt als een andere cel iets anders zou zeggen dan zij doet.',
    cure: 'Verbeter een van de twee, of maak deze cel leeg.',
  },
  'half-position': {
    message: 'Alleen lengtegraad of breedtegraad is gegeven, niet allebei.',
    cure: 'Geef ze allebei, of geen van beide.',
  },
  'position-zero': {
    message: 'De plaats 0, 0 ligt in zee bij Afrika; ze staat meestal voor "niet bekend".',
    cure: 'Maak beide cellen leeg, of zet \'0\' onder "null" van beide kolommen in de toewijzing.',
  },
  'swapped-position': {
    message: 'Lengtegraad en breedtegraad lijken verwisseld.',
    cure: 'Verwissel de twee cellen; in België is de lengtegraad ongeveer 2 tot 6, de breedtegraad 50 tot 51.',
  },
  'not-a-position': {
    message: 'Dit zijn geen graden lengte en breedte; misschien zijn het meters, zoals in Lambert 72.',
    cure: 'Reken ze voor het invoeren om naar WGS 84.',
  },
  'not-degrees': {
    message: '"{text}" is niet te lezen als decimale graden.',
    cure: 'Schrijf 3.7174 of 51.0543: decimale graden van WGS 84, zonder minuten.',
  },
  'incomplete-text': {
    message: 'Van de tekst waar deze cel een deel van is, ontbreekt een ander deel.',
    cure: 'Vul de andere cellen in, of stel de tekst in de toewijzing samen met fn:join.',
  },
  'wrong-datatype': {
    message: '"{text}" is geen {datatype}.',
    cure: 'Schrijf het in de notatie van het datatype, of laat een functie van de toewijzing het lezen.',
  },
  'not-an-address': {
    message: '"{text}" is geen adres dat begint met http://, https://, mailto: of tel:.',
    cure: 'Schrijf het hele adres, zoals https://www.example.org/page.',
  },
}
