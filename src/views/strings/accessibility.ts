import type { PageLanguage } from '../page-context.js'

/** Words of the accessibility statement, in the order and wording of the model of Decision (EU) 2018/1523. */
export interface AccessibilityStrings {
  title: string
  commitment: string
  statusTitle: string
  /** Partially, as people who use these aids every day have not tried the site yet. */
  status: string
  gapsTitle: string
  /** What is known not to be as it should be, apart from what the test found. */
  gaps: readonly string[]
  found: (rule: string, page: string) => string
  nothingFound: string
  preparationTitle: string
  preparation: (tested: { date: string; axe: string; chromium: string; pages: number; rules: number }) => string
  asData: string
  feedbackTitle: string
  feedback: string
  noContact: string
  enforcementTitle: string
  enforcement: string
}

export const accessibilityStrings: Readonly<Record<PageLanguage, AccessibilityStrings>> = {
  nl: {
    title: 'Toegankelijkheidsverklaring',
    commitment:
      'We willen dat iedereen deze site kan gebruiken, zoals richtlijn (EU) 2016/2102 vraagt. Deze verklaring geldt voor alle pagina’s van deze site.',
    statusTitle: 'Hoe toegankelijk is deze site?',
    status:
      'De site voldoet gedeeltelijk aan WCAG 2.2, niveau AA: de automatische test is gedaan, maar mensen die elke dag een schermlezer of ander hulpmiddel gebruiken hebben haar nog niet getest.',
    gapsTitle: 'Wat nog niet toegankelijk is',
    gaps: [
      'Namen en opmerkingen uit de bronnen staan er soms zonder taal bij; een schermlezer leest ze dan in de taal van de pagina.',
      'De beweegbare kaart is niet volledig te bedienen met het toetsenbord. Alles wat erop staat, staat ook in de lijst.',
    ],
    found: (rule, page) => `De test vond op ${page}: ${rule}`,
    nothingFound: 'De automatische test vond niets.',
    preparationTitle: 'Hoe deze verklaring is opgesteld',
    preparation: ({ date, axe, chromium, pages, rules }) =>
      `Zelf getest op ${date} met axe-core ${axe} in Chromium ${chromium}: ${pages} soorten pagina’s, in vier talen, licht en donker, ${rules} regels. Deze verklaring is uit die resultaten gemaakt.`,
    asData: 'De resultaten als gegevens',
    feedbackTitle: 'Iets werkt niet voor u?',
    feedback: 'Laat het ons weten. U kunt ook vragen om de informatie in een andere vorm te krijgen.',
    noContact: 'Wie deze site beheert, heeft nog geen contactadres opgegeven.',
    enforcementTitle: 'Geen goed antwoord gekregen?',
    enforcement:
      'Richt u tot de instantie die in uw land of gewest toezicht houdt op de toegankelijkheid van websites; in Vlaanderen is dat de Vlaamse Ombudsdienst.',
  },
  fr: {
    title: 'Déclaration d’accessibilité',
    commitment:
      'Nous voulons que tout le monde puisse utiliser ce site, comme le demande la directive (UE) 2016/2102. Cette déclaration vaut pour toutes les pages de ce site.',
    statusTitle: 'Ce site est-il accessible ?',
    status:
      'Le site est partiellement conforme aux WCAG 2.2, niveau AA : le test automatique a été fait, mais les personnes qui utilisent chaque jour un lecteur d’écran ou une autre aide ne l’ont pas encore essayé.',
    gapsTitle: 'Ce qui n’est pas encore accessible',
    gaps: [
      'Les noms et remarques des sources sont parfois sans langue ; un lecteur d’écran les lit alors dans la langue de la page.',
      'La carte mobile ne s’utilise pas entièrement au clavier. Tout ce qu’elle montre se trouve aussi dans la liste.',
    ],
    found: (rule, page) => `Le test a trouvé sur ${page} : ${rule}`,
    nothingFound: 'Le test automatique n’a rien trouvé.',
    preparationTitle: 'Comment cette déclaration a été établie',
    preparation: ({ date, axe, chromium, pages, rules }) =>
      `Testé par nous-mêmes le ${date} avec axe-core ${axe} dans Chromium ${chromium} : ${pages} sortes de pages, en quatre langues, en clair et en sombre, ${rules} règles. Cette déclaration est faite à partir de ces résultats.`,
    asData: 'Les résultats comme données',
    feedbackTitle: 'Quelque chose ne fonctionne pas pour vous ?',
    feedback: 'Dites-le-nous. Vous pouvez aussi demander l’information sous une autre forme.',
    noContact: 'Le gestionnaire de ce site n’a pas encore donné d’adresse de contact.',
    enforcementTitle: 'Pas de bonne réponse ?',
    enforcement:
      'Adressez-vous à l’instance qui contrôle l’accessibilité des sites web dans votre pays ou votre région ; en Flandre, c’est le service de médiation flamand (Vlaamse Ombudsdienst).',
  },
  de: {
    title: 'Erklärung zur Barrierefreiheit',
    commitment:
      'Wir wollen, dass alle diese Website nutzen können, wie es die Richtlinie (EU) 2016/2102 verlangt. Diese Erklärung gilt für alle Seiten dieser Website.',
    statusTitle: 'Wie barrierefrei ist diese Website?',
    status:
      'Die Website ist mit WCAG 2.2, Stufe AA, teilweise vereinbar: Der automatische Test ist gemacht, aber Menschen, die täglich einen Bildschirmleser oder ein anderes Hilfsmittel nutzen, haben sie noch nicht geprüft.',
    gapsTitle: 'Was noch nicht barrierefrei ist',
    gaps: [
      'Namen und Bemerkungen aus den Quellen stehen manchmal ohne Sprache da; ein Bildschirmleser liest sie dann in der Sprache der Seite.',
      'Die bewegliche Karte lässt sich nicht ganz mit der Tastatur bedienen. Alles, was sie zeigt, steht auch in der Liste.',
    ],
    found: (rule, page) => `Der Test fand auf ${page}: ${rule}`,
    nothingFound: 'Der automatische Test fand nichts.',
    preparationTitle: 'Wie diese Erklärung entstanden ist',
    preparation: ({ date, axe, chromium, pages, rules }) =>
      `Selbst geprüft am ${date} mit axe-core ${axe} in Chromium ${chromium}: ${pages} Arten von Seiten, in vier Sprachen, hell und dunkel, ${rules} Regeln. Diese Erklärung ist aus den Ergebnissen gemacht.`,
    asData: 'Die Ergebnisse als Daten',
    feedbackTitle: 'Etwas geht für Sie nicht?',
    feedback: 'Sagen Sie es uns. Sie können die Angaben auch in einer anderen Form verlangen.',
    noContact: 'Der Betreiber dieser Website hat noch keine Kontaktadresse angegeben.',
    enforcementTitle: 'Keine gute Antwort bekommen?',
    enforcement:
      'Wenden Sie sich an die Stelle, die in Ihrem Land oder Ihrer Region die Barrierefreiheit von Websites überwacht; in Flandern ist das der flämische Ombudsdienst (Vlaamse Ombudsdienst).',
  },
  en: {
    title: 'Accessibility statement',
    commitment:
      'We want everybody to be able to use this site, as Directive (EU) 2016/2102 asks. This statement holds for all pages of this site.',
    statusTitle: 'How accessible is this site?',
    status:
      'The site is partially conformant with WCAG 2.2, level AA: the automatic test was made, but people who use a screen reader or another aid every day have not tried it yet.',
    gapsTitle: 'What is not accessible yet',
    gaps: [
      'Names and remarks of the sources sometimes have no language; a screen reader then reads them in that of the page.',
      'The movable map cannot be used fully by keyboard. All that it shows stands in the list too.',
    ],
    found: (rule, page) => `The test found on ${page}: ${rule}`,
    nothingFound: 'The automatic test found nothing.',
    preparationTitle: 'How this statement was made',
    preparation: ({ date, axe, chromium, pages, rules }) =>
      `Tested by ourselves on ${date} with axe-core ${axe} in Chromium ${chromium}: ${pages} kinds of pages, in four languages, light and dark, ${rules} rules. This statement is made from the results.`,
    asData: 'The results as data',
    feedbackTitle: 'Does something not work for you?',
    feedback: 'Tell us. You can also ask for the information in another form.',
    noContact: 'Whoever runs this site has not given a contact address yet.',
    enforcementTitle: 'No good answer?',
    enforcement:
      'Turn to the body that watches over the accessibility of websites in your country or region; in Flanders that is the Flemish Ombuds Service (Vlaamse Ombudsdienst).',
  },
}
