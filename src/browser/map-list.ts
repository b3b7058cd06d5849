/** What belongs to what is pointed at, or has the focus, is marked in the list and on the map. */
const mark = 'current'

/** A marker of the map, with the parts of the page that it stands for. */
export interface Pair {
  marker: HTMLElement
  items: readonly HTMLElement[]
}

/**
 * Marks markers for their items and items for their markers, until the function that it gives is called.
 * @param show called for a marker whose item has got the focus
 */
export function linkToList(pairs: () => readonly Pair[], show: (marker: HTMLElement) => void): () => void {
  const stopper = new AbortController()
  // A page that scrolls to what has the focus moves something else below the pointer: both count.
  const at: { focusin?: Node; pointerover?: Node } = {}
  const react = ({ target, type }: Event) => {
    at[type as keyof typeof at] = target as Node
    const isAt = (element: HTMLElement) => Object.values(at).some(node => element.contains(node))
    for (const { marker, items } of pairs()) {
      const isAtMarker = isAt(marker)
      marker.classList.toggle(mark, items.some(isAt))
      for (const item of items) item.classList.toggle(mark, isAtMarker)
      if (type === 'focusin' && items.some(item => item.contains(target as Node))) show(marker)
    }
  }
  for (const type of ['focusin', 'pointerover']) document.addEventListener(type, react, { signal: stopper.signal })
  return () => {
    stopper.abort()
    for (const { marker, items } of pairs()) for (const element of [marker, ...items]) element.classList.remove(mark)
  }
}
