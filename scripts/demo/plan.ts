/** How old a building is decides how high its thresholds and how narrow its doors are. */
export type Era = 'old' | 'post-war' | 'new'

/** The four times that somebody went round with a tape measure; each wrote in a hand of their own. */
export type SurveyName = 'students' | 'officer' | 'bureau' | 'follow-up'

export type DoorKind = 'enkel' | 'dubbel' | 'schuif' | 'automatisch' | 'draai' | 'poort'

/** Metres east and north. */
export type Offset = readonly [east: number, north: number]

/** A building as it "really" is, as far as it was thought up by hand; `measure.ts` throws dice for the rest. */
export interface BuildingPlan {
  /** Short name, by which all sheets refer to it. */
  name: string
  fullName: string
  /** Its use, as the clerk typed it. */
  use: string
  /** Street and number; `at` is counted from the market square of the town. */
  address: readonly [street: string, number: string]
  place: 'Drempelare' | 'Dorpelgem' | 'Klinkebeke'
  at: Offset
  era: Era
  floors: number
  survey: SurveyName
  hours?: string
  /** Part of its e-mail address before the @. */
  mail?: string
  page?: string
  status?: string
  note?: string
  entrances: readonly EntrancePlan[]
  lifts?: readonly LiftPlan[]
  /** An empty list: somebody looked and found no adapted toilet. Absent: nobody looked. */
  toilets?: readonly ToiletPlan[]
  /** As with toilets: an empty list says that somebody looked in vain. */
  parking?: readonly ParkingPlan[]
  reception?: ReceptionPlan
}

export interface EntrancePlan {
  name: string
  kind: 'hoofdingang' | 'zijingang' | 'achteringang' | 'dienstingang' | 'nooduitgang'
  door: DoorKind
  /** Where it is, counted from the middle of the building. */
  at: Offset
  /** Steps up to the door; absent means that it is level. */
  steps?: number
  /** Slope of its ramp in %; absent means that there is none. */
  ramp?: number
  portableRamp?: boolean
  forWheelchair?: boolean
  bell?: string
  /** A second door behind the first: the width of that inner door in cm. */
  innerDoor?: number
  guidance?: boolean
  note?: string
}

export interface LiftPlan {
  name: string
  kind: 'personenlift' | 'goederenlift' | 'plateaulift' | 'traplift'
  /** Width and depth of the cabin or platform, in cm. */
  cabin: readonly [width: number, depth: number]
  floors: string
  state?: string
}

export interface ToiletPlan {
  name: string
  floor: number
  roomy: boolean
  lock?: string
}

export interface ParkingPlan {
  name: string
  /** Bays kept free for people with a parking card. */
  bays: number
  /** Metres to the entrance. */
  distance: number
  surface: string
  onStreet?: boolean
}

export interface ReceptionPlan {
  name: string
  /** Height of the counter and of its lowered part, in cm. */
  height: number
  lowered?: number
  loop?: 'vast' | 'draagbaar' | 'geen'
  guidance?: boolean
  signLanguage?: boolean
}
