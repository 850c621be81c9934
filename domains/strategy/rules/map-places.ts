import type { MapPoint } from './map-gaps.ts'

/** One who may stand on the map; without both figures they stand nowhere yet. */
export interface Place {
  readonly who: MapPoint['who']
  readonly competitorId: string | null
  readonly x: string | null
  readonly y: string | null
  readonly basis: string | null
}

const MOST = 10

/** Everybody who may stand on the map: we now, we as wanted, then the competitors, each where the map has them. */
export function placesOf(points: readonly MapPoint[] | null, competitorIds: readonly string[]): Place[] {
  const all = [
    { who: 'now', competitorId: null } as const,
    { who: 'wanted', competitorId: null } as const,
    ...competitorIds.map(competitorId => ({ who: 'competitor', competitorId }) as const),
  ]
  return all.map(one => {
    const point = points?.find(other => isSame(other, one))
    return { ...one, x: point?.x ?? null, y: point?.y ?? null, basis: point?.basis ?? null }
  })
}

/** What the map keeps: those who stand somewhere. */
export function pointsOf(places: readonly Place[]): MapPoint[] {
  return places.flatMap(({ x, y, ...one }) => (x === null || y === null ? [] : [{ ...one, x, y }]))
}

/** The places after one of them was moved or said more about. */
export function withPlace(places: readonly Place[], changed: Place): Place[] {
  return places.map(one => (isSame(one, changed) ? changed : one))
}

/** A figure on an axis: within it, and to one decimal. */
export function figureAt(value: number): string {
  const tenths = Math.round(Math.min(Math.max(value, 0), MOST) * 10)
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1)
}

type Who = Pick<Place, 'who' | 'competitorId'>

export function isSame(one: Who, other: Who): boolean {
  return one.who === other.who && one.competitorId === other.competitorId
}
