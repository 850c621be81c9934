import type { Label } from '#kernel/entity/field.ts'

/** A link in the strip that every page of a project shows. */
export interface PlaceInProject {
  /** Its path inside the project: 'budget'. */
  readonly path: string
  readonly label: Label
  /** Which other paths inside the project belong to the same place: ['expenses']. */
  readonly covers?: readonly string[]
}

/** The place that a path inside a project belongs to, where there is one. */
export function placeOf(places: readonly PlaceInProject[], inside: string): PlaceInProject | undefined {
  return places.find(place => [place.path, ...(place.covers ?? [])].some(path => isWithin(inside, path)))
}

function isWithin(inside: string, path: string): boolean {
  return inside === path || inside.startsWith(`${path}/`)
}
