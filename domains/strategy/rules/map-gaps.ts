import type { RecordOf } from '#kernel/entity/entity.ts'
import type { positioningMap } from '../entities/positioning-map.ts'

type Map = RecordOf<typeof positioningMap>
export type MappedMap = Pick<Map, 'xName' | 'yName' | 'points'>
export type MapPoint = NonNullable<Map['points']>[number]

export interface MapGap {
  /** We, a competitor, or the axes themselves. */
  readonly about: 'axes' | 'we' | 'competitor'
  /** Which competitor. */
  readonly name: string | null
  readonly code: 'same_axis' | 'unplaced' | 'no_basis'
}
interface Named {
  readonly id: string
  readonly name: string
}

/** What a positioning map lacks to tell us from these competitors. Where we are now may be nowhere yet. */
export function mapGaps({ xName, yName, points }: MappedMap, competitors: readonly Named[]): MapGap[] {
  const ours = gapOf(points?.find(one => one.who === 'wanted'))
  const theirs = competitors.flatMap(({ id, name }): MapGap[] => {
    const code = gapOf(points?.find(one => one.who === 'competitor' && one.competitorId === id))
    return code ? [{ about: 'competitor', name, code }] : []
  })
  return [
    ...(xName.trim() === yName.trim() ? [{ about: 'axes', name: null, code: 'same_axis' } as const] : []),
    ...(ours ? [{ about: 'we', name: null, code: ours } as const] : []),
    ...theirs,
  ]
}

function gapOf(point: MapPoint | undefined): 'unplaced' | 'no_basis' | null {
  if (!point) return 'unplaced'
  return point.basis?.trim() ? null : 'no_basis'
}
