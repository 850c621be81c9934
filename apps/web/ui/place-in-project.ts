import type { Label } from '#kernel/entity/field.ts'

/** A link in the strip that every page of a project shows. */
export interface PlaceInProject {
  /** Its path inside the project: 'budget'. */
  readonly path: string
  readonly label: Label
  /** Which other paths inside the project belong to the same place: ['expenses']. */
  readonly covers?: readonly string[]
  /** Shown in every project, whatever its playbook makes. */
  readonly always?: boolean
}

/** The place that a path inside a project belongs to, where there is one. */
export function placeOf(places: readonly PlaceInProject[], inside: string): PlaceInProject | undefined {
  return places.find(place => [place.path, ...(place.covers ?? [])].some(path => isWithin(inside, path)))
}

/**
 * The places that a project is worked in: where its playbook makes something (`asked`: paths inside the project), what
 * every project has, and the one that is open. The others lie behind "More".
 */
export function splitPlaces(
  places: readonly PlaceInProject[],
  asked: readonly string[],
  here: PlaceInProject | undefined,
): { shown: PlaceInProject[]; more: PlaceInProject[] } {
  const named = new Set(asked.map(path => placeOf(places, path)))
  const isShown = (place: PlaceInProject) => place.always === true || place === here || named.has(place)
  return { shown: places.filter(isShown), more: places.filter(place => !isShown(place)) }
}

function isWithin(inside: string, path: string): boolean {
  return inside === path || inside.startsWith(`${path}/`)
}
