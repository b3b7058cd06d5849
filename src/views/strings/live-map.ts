import type { PageLanguage } from '../page-context.js'

/** Strings of the interactive map; those of `inBrowser` are written by its script. */
export interface LiveMapStrings {
  /** @param size of what is loaded, in kB */
  open: (size: number) => string
  inBrowser: {
    close: string
    loading: string
    failed: string
    /** Name of the map, and how to go about it with the keyboard. */
    title: string
    zoomIn: string
    zoomOut: string
    closePopup: string
    /** How to zoom and move without scrolling the page. */
    wheel: string
    wheelOnMac: string
    touch: string
  }
}

/** In each language. */
export const liveMapStrings: Record<PageLanguage, LiveMapStrings> = {
  nl: {
    open: size => `Interactieve kaart openen (laadt ${size} kB)`,
    inBrowser: {
      close: 'Terug naar de gewone kaart',
      loading: 'De kaart wordt geladen.',
      failed: 'De interactieve kaart lukt hier niet. De gewone kaart en de lijst tonen hetzelfde.',
      title: 'Interactieve kaart: pijltjes verschuiven, + en − vergroten en verkleinen',
      zoomIn: 'Vergroten',
      zoomOut: 'Verkleinen',
      closePopup: 'Sluiten',
      wheel: 'Houd Ctrl ingedrukt en scrol om te vergroten',
      wheelOnMac: 'Houd ⌘ ingedrukt en scrol om te vergroten',
      touch: 'Verschuif de kaart met twee vingers',
    },
  },
  fr: {
    open: size => `Ouvrir la carte interactive (charge ${size} ko)`,
    inBrowser: {
      close: 'Revenir à la carte simple',
      loading: 'La carte se charge.',
      failed: 'La carte interactive ne fonctionne pas ici. La carte simple et la liste montrent la même chose.',
      title: 'Carte interactive : les flèches la déplacent, + et − changent l’échelle',
      zoomIn: 'Agrandir',
      zoomOut: 'Réduire',
      closePopup: 'Fermer',
      wheel: 'Maintenez Ctrl et faites défiler pour agrandir',
      wheelOnMac: 'Maintenez ⌘ et faites défiler pour agrandir',
      touch: 'Déplacez la carte avec deux doigts',
    },
  },
  de: {
    open: size => `Interaktive Karte öffnen (lädt ${size} kB)`,
    inBrowser: {
      close: 'Zurück zur einfachen Karte',
      loading: 'Die Karte wird geladen.',
      failed: 'Die interaktive Karte geht hier nicht. Die einfache Karte und die Liste zeigen dasselbe.',
      title: 'Interaktive Karte: Pfeiltasten verschieben, + und − vergrößern und verkleinern',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      closePopup: 'Schließen',
      wheel: 'Strg halten und scrollen, um zu vergrößern',
      wheelOnMac: '⌘ halten und scrollen, um zu vergrößern',
      touch: 'Die Karte mit zwei Fingern verschieben',
    },
  },
  en: {
    open: size => `Open the interactive map (loads ${size} kB)`,
    inBrowser: {
      close: 'Back to the plain map',
      loading: 'The map is loading.',
      failed: 'The interactive map does not work here. The plain map and the list show the same.',
      title: 'Interactive map: arrow keys move it, + and − change its scale',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      closePopup: 'Close',
      wheel: 'Hold Ctrl and scroll to zoom',
      wheelOnMac: 'Hold ⌘ and scroll to zoom',
      touch: 'Move the map with two fingers',
    },
  },
}
