import type { matching as english } from '../en/matching.js'
import type { Translation } from '../sentence.js'

/** About which building a row is, and what is known of it already. */
export const matching: Translation<typeof english> = {
  'to-be-chosen': {
    message: 'Het gebouw is misschien al bekend: {candidate}. De rij is niet ingevoerd.',
    cure: 'Voer in met --decisions BESTAND, antwoord in dat bestand, en voer er opnieuw mee in.',
  },
  'identifier-moved': {
    message:
      '{record} heeft nu een ander adres dan voorheen. De rij is niet ingevoerd, want het nummer kan een ander gebouw aanduiden.',
    cure: 'Voer in met --decisions BESTAND, antwoord in dat bestand, en voer er opnieuw mee in.',
  },
  'left-out-by-decision': {
    message: '{record} is weggelaten, zoals beslist.',
    cure: 'Niets te doen, tenzij het toch ingevoerd moet worden: wis dan zijn regel in het bestand met beslissingen.',
  },
  'duplicate-building': {
    message: 'De rij lijkt hetzelfde gebouw te beschrijven als rij {row}: {record}.',
    cure: 'Wis een van de rijen, of geef beide hetzelfde nummer; zijn het twee gebouwen, laat ze dan staan.',
  },
  'newer-than-stored': {
    message:
      '{property} was {stored}; {value}, later waargenomen, komt in de plaats. De oudere waarneming blijft bewaard.',
    cure: 'Niets te doen, tenzij de oudere waarde beter was.',
  },
  'older-than-stored': {
    message:
      '{property} blijft {stored}: van {value} is niet bekend dat het later is waargenomen. Het blijft bewaard als waarneming.',
    cure: 'Kijk welk van beide klopt; geef het onderzoek zijn datum in de toewijzing, of meet opnieuw.',
  },
  'stored-stands': {
    message: '{property} is al {stored}, uit een andere bron; {value} is weggelaten.',
    cure: 'Kijk welk van beide klopt, en verbeter het waar het vandaan komt.',
  },
  'missing-record': {
    message: '{record} kwam met een eerder bestand van dit onderzoek en staat niet in dit bestand. Het blijft.',
    cure: 'Bestaat het gebouw niet meer, voer dan in met --withdraw-missing; de geschiedenis blijft.',
  },
  'missing-withdrawn': {
    message: '{record} kwam met een eerder bestand van dit onderzoek en staat niet in dit bestand. Het is ingetrokken.',
    cure: 'Niets te doen; drempel undo haalt het terug.',
  },
  'missing-shared': {
    message: '{record} staat niet meer in dit bestand, maar anderen beschrijven het ook. Het blijft.',
    cure: 'Niets te doen, tenzij het gebouw niet meer bestaat: trek het dan met de hand in.',
  },
}
