import type { rows as english } from '../en/rows.js'
import type { Translation } from '../sentence.js'

export const rows: Translation<typeof english> = {
  'no-match': {
    message: 'De cel is niet geschreven zoals de toewijzing verwacht; er kon dus niets uit gehaald worden.',
    cure: 'Schrijf ze zoals de andere cellen van de kolom, of verbeter "extract" in de toewijzing.',
  },
  'unused-cell': {
    message: 'Van deze cel wordt geen uitspraak gemaakt.',
    cure: 'Kijk wat de toewijzing met de kolom doet.',
  },
  'required-cell': {
    message: 'Deze cel mag niet leeg zijn.',
    cure: 'Vul ze in.',
  },
  'nothing-made': {
    message: 'Van deze rij is niets gemaakt.',
    cure: 'Kijk of de toewijzing van zulke rijen een gebouw maakt, of een deel met een waarde.',
  },
  'no-identifier': {
    message: 'De rij is aan geen gebouw toe te wijzen: in "{column}" staat niets[ met letters of cijfers ("{text}")].',
    cure: 'Vul "{column}" in met letters of cijfers die dit gebouw van alle andere onderscheiden, of verwijder de rij.',
  },
  'no-part-name': {
    message: 'De cel hoort bij een deel ({part}) dat geen naam heeft, want "{column}" is leeg.',
    cure: 'Vul "{column}" in.',
  },
  'absent-part': {
    message: 'De rij zegt dat dit deel ({part}) er niet is, maar deze cel beschrijft het.',
    cure: 'Maak deze cel leeg, of verbeter de cel die nee zegt.',
  },
  'left-out': {
    message: 'De rij blijft weg, zoals de toewijzing vraagt: haar voorwaarde zegt nee.',
    cure: 'Niets te doen, tenzij de rij ingevoerd moet worden.',
  },
  'repeated-row': {
    message: 'De rij beschrijft hetzelfde als rij {rows}, maar zegt iets anders in {columns}. Rij {rows} geldt.',
    cure: 'Houd een van de rijen over, of geef ze verschillende kenmerken.',
  },
  'no-such-building': {
    message: 'De rij hoort bij een gebouw dat geen rij van het bestand beschrijft: {record}.',
    cure: 'Voeg het gebouw toe, of schrijf zijn naam hier zoals hij daar staat.',
  },
  'refused-value': {
    message: '{rule} De waarde is weggelaten.',
    cure: '[Het lijkt {unit} te zijn; dan wordt het {number}. ]Verbeter de cel, of haar eenheid, en voer het bestand opnieuw in.',
  },
  'refused-record': {
    message: '{record} is niet ingevoerd: {rule} ({thing})',
    cure: 'Verbeter de rijen van dit gebouw, of de toewijzing, en voer het bestand opnieuw in.',
  },
  'unknown-thing': {
    message: '"{text}" staat niet in de gegevens, en is geen onderdeel dat een waarde kan maken.',
    cure: 'Neem de naam over uit het werkboek; het eerste onderdeel van zijn soort eindigt op /1.',
  },
  'unknown-property': {
    message: '"{text}" is geen eigenschap van het vocabularium.',
    cure: 'Neem de naam over uit het werkboek.',
  },
  'nothing-to-lack': {
    message: 'Van een maat kan niet gezegd worden dat ze er niet is.',
    cure: 'Schrijf de maat op, of kruis aan dat ze niet van toepassing is.',
  },
}
