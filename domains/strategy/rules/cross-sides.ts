import type { RecordOf } from '#kernel/entity/entity.ts'
import type { swotCross } from '../entities/swot-cross.ts'
import type { swotItem } from '../entities/swot-item.ts'

type Quadrant = RecordOf<typeof swotItem>['quadrant']
type Pairing = RecordOf<typeof swotCross>['kind']

/** The two quadrants that a pairing crosses, the one inside first. */
export function sidesOf(kind: Pairing): readonly [Quadrant, Quadrant] {
  return SIDES[kind]
}

/** Does it cross at least one item of either side, and none of another? */
export function crossesBothSides(kind: Pairing, quadrants: readonly Quadrant[]): boolean {
  const sides = SIDES[kind]
  return sides.every(side => quadrants.includes(side)) && quadrants.every(quadrant => sides.includes(quadrant))
}

const SIDES: Record<Pairing, readonly [Quadrant, Quadrant]> = {
  so: ['strength', 'opportunity'],
  wo: ['weakness', 'opportunity'],
  st: ['strength', 'threat'],
  wt: ['weakness', 'threat'],
}
