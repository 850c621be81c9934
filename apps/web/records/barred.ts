import { takesPart } from '#kernel/policy/takes-part.ts'
import type { Me } from '../rpc/workspace.ts'

interface Place {
  readonly module: string
  /** Without one the record belongs to the whole workspace. */
  readonly projectId?: string
  readonly ownerId?: string | null
  /** The project's state; undefined while it is not known. */
  readonly status?: string
}

/** What stands against writing, as the server will judge it; null where nothing does. */
export function barredBy(me: Me, place: Place): 'never' | { status: string } | null {
  if (!mayWrite(me, place)) return 'never'
  if (place.projectId === undefined) return null
  // What is not known yet offers nothing: a button that appears is better than one that is taken away.
  if (place.status === undefined) return 'never'
  return place.status === 'active' ? null : { status: place.status }
}

function mayWrite(me: Me, { module, projectId, ownerId }: Place): boolean {
  const reach = me.rights[module]?.write ?? 'none'
  if (me.owner || reach === 'all') return true
  if (projectId === undefined) return reach !== 'none'
  if (takesPart(me.projects[projectId] ?? [])) return true
  // Whose records a group reaches is known to the server alone.
  return ownerId != null && (reach === 'group' || (reach === 'own' && ownerId === me.person.id))
}
