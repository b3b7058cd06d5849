/** Degrees: east, north. */
export type Place = [long: number, lat: number]

/** A numbered point. */
export interface TaskPoint {
  number: number
  label: string
  href?: string
  /** `id` of the part of the page that tells more. */
  item?: string
  at: Place
}

/** What a map has to show, as the page says it in `data-map`. */
export interface MapTask {
  points: TaskPoint[]
  places: { name: string; at: Place }[]
  /** Tiles or a style of another service, and whom to name for it. */
  ground?: { tiles: string; credit: string; creditPage?: string } | undefined
  words: Record<
    'close' | 'loading' | 'failed' | 'title' | 'zoomIn' | 'zoomOut' | 'closePopup' | 'wheel' | 'wheelOnMac' | 'touch',
    string
  >
}

/** The same as it is written: in lists, with null for what there is not. */
interface WrittenTask extends Omit<MapTask, 'points' | 'places'> {
  points: [number: number, long: number, lat: number, label: string, href: string | null, item: string | null][]
  places: [long: number, lat: number, name: string][]
}

export function readTask(figure: HTMLElement): MapTask {
  const { points, places, ...rest } = JSON.parse(figure.dataset.map ?? '') as WrittenTask
  return {
    ...rest,
    points: points.map(([number, long, lat, label, href, item]) => ({
      ...{ number, at: [long, lat], label },
      ...(href === null ? {} : { href }),
      ...(item === null ? {} : { item }),
    })),
    places: places.map(([long, lat, name]) => ({ at: [long, lat], name })),
  }
}
