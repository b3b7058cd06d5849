import type { declared as english } from '../en/declared.js'
import type { Translation } from '../sentence.js'

/** See the English sentences. */
export const declared: Translation<typeof english> = {
  'too-many-digits': {
    message:
      'Het getal heeft meer dan vijftien cijfers; rekenbladen ronden de overige weg, dus het is niet meer wat er getypt is.',
    cure: 'Geef de kolom de getalnotatie Tekst, en typ het getal opnieuw.',
  },
  'personal-data': {
    message: 'In de cel staan gegevens over een persoon (naam, telefoon, e-mail); ze wordt daarom niet gepubliceerd.',
    cure: 'Haal ze uit de cel; of schrijf contact: organisation bij de kolom "{column}" in de toewijzing, als het de contactgegevens van een organisatie zijn.',
  },
  'date-order-mixed': {
    message:
      'In {monthFirst} datums van deze kolom staat de maand eerst; {open} andere zijn op twee manieren te lezen, en zijn gelezen met de dag eerst.',
    cure: 'Geef de kolom een "format" in de toewijzing, zoals MM/dd/yyyy, en voer het bestand opnieuw in.',
  },
  'date-order-open': {
    message:
      'Geen datum van deze kolom toont of de dag of de maand eerst staat; {open} zijn gelezen met de dag eerst, zoals {example}.',
    cure: 'Staat de maand eerst, geef de kolom dan een "format" in de toewijzing: MM/dd/yyyy.',
  },
  'wrong-form': {
    message: '"{text}" heeft niet de vorm die de toewijzing voor deze kolom vraagt.',
    cure: 'Verbeter de cel, of "matches" van de kolom in de toewijzing.',
  },
  'not-whole': {
    message: '"{text}" is geen geheel getal.',
    cure: 'Schrijf alleen cijfers, of laat "datatype: integer" van de kolom weg uit de toewijzing.',
  },
  'out-of-range': {
    message:
      '"{text}" valt buiten wat de toewijzing in deze kolom toelaat[: minstens {minimum}][: hoogstens {maximum}].',
    cure: 'Verbeter de cel, of de "minimum" en "maximum" van de kolom in de toewijzing.',
  },
  mojibake: {
    message: '"{text}" is ooit in de verkeerde tekencodering gelezen; er lijkt "{meant}" bedoeld.',
    cure: 'Schrijf "{meant}" in de cel, of bewaar het bestand opnieuw als UTF-8.',
  },
  'wrong-pieces': {
    message: '"{text}" bestaat niet uit {count} delen met "{separator}" ertussen; er is niets uit overgenomen.',
    cure: 'Schrijf alle delen, zoals 90 {separator} 120.',
  },
  'default-used': {
    message: 'Lege cellen van deze kolom worden gelezen als "{text}", want de toewijzing zegt: {reason}',
    cure: 'Niets te doen, tenzij ze iets anders betekenen.',
  },
  'unit-from-header': {
    message:
      'De kop zegt {unit}; getallen zonder eenheid in deze kolom worden gelezen als {unit} en omgerekend naar {other}.',
    cure: 'Niets te doen, tenzij de getallen een andere eenheid hebben: geef de kolom dan een "unit" in de toewijzing.',
  },
  'unit-differs': {
    message: 'De kop zegt {unit}, maar de toewijzing leest deze kolom als {other}.',
    cure: 'Verbeter de "unit" van de kolom in de toewijzing, of de kop.',
  },
  'row-check': {
    message: '{says}',
    cure: 'Verbeter de cellen die niet kloppen; tot dan wordt geen ervan ingevoerd.',
  },
  'outside-bounds': {
    message: 'De plaats {place} ligt buiten het gebied van de meting.',
    cure: 'Verbeter de coördinaten, of "bounds" van de toewijzing.',
  },
  'outside-system': {
    message: '"{text}" is geen plaats in het gebied van {system}.',
    cure: 'Ga na in welk coördinatenstelsel het bestand geschreven is, en noem dat in de toewijzing.',
  },
  'other-system': {
    message: '"{text}" zijn geen graden; het kunnen meters zijn in {systems}.',
    cure: 'Noem het stelsel in de toewijzing: fn:system = "EPSG:31370".',
  },
  'not-a-pair': {
    message: '"{text}" is niet te lezen als twee coördinaten.',
    cure: 'Schrijf twee getallen met een puntkomma of een spatie ertussen: 51.0543; 3.7174.',
  },
  'which-hemisphere': {
    message: 'De letter O in "{text}" is oost in het Nederlands en Duits, west in het Frans en Spaans.',
    cure: 'Schrijf E of W.',
  },
}
