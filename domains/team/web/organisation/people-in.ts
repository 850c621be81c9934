import type { OrgUnit } from './use-organisation.ts'

/** Everybody who leads or belongs to a unit, each once. */
export function peopleIn(units: readonly Pick<OrgUnit, 'leadId' | 'members'>[]): ReadonlySet<string> {
  const named = units.flatMap(({ leadId, members }) => [leadId, ...(members ?? []).map(({ personId }) => personId)])
  return new Set(named.filter(id => id !== null))
}
