interface Placed {
  readonly id: string
  readonly kind: 'lead_body' | 'group' | 'unit'
  readonly parentId: string | null
  readonly position: number | null
}

/** A unit and what stands below it. */
export interface UnitNode<U> {
  readonly unit: U
  readonly below: readonly UnitNode<U>[]
}

export interface UnitTree<U> {
  readonly tops: readonly UnitNode<U>[]
  /** Units that no way leads down to: they stand above each other in a circle, or below one that does. */
  readonly circle: readonly U[]
}

/** The organisation from the top down: lead bodies first, then by their order. Whose parent is gone stands at the top. */
export function unitTree<U extends Placed>(units: readonly U[]): UnitTree<U> {
  const known = new Set(units.map(unit => unit.id))
  const sorted = units.toSorted(byPlace)
  const reached = new Set<string>()
  const node = (unit: U): UnitNode<U> => {
    reached.add(unit.id)
    return { unit, below: sorted.filter(one => one.parentId === unit.id && !reached.has(one.id)).map(node) }
  }
  const tops = sorted.filter(unit => unit.parentId === null || !known.has(unit.parentId)).map(node)
  return { tops, circle: sorted.filter(unit => !reached.has(unit.id)) }
}

function byPlace(one: Placed, other: Placed): number {
  const body = Number(other.kind === 'lead_body') - Number(one.kind === 'lead_body')
  return body || placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : 1)
}

/** Who has no order comes after those who have one. */
function placeOf({ position }: Placed): number {
  return position ?? Number.MAX_SAFE_INTEGER
}
