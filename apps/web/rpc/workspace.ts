import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query'
import { createContext, useContext } from 'react'
import type { WorkspaceClient } from './clients.ts'

export type Reach = 'none' | 'own' | 'group' | 'all'

/** Who is signed in here, and what the person may do. */
export interface Me {
  person: { id: string; name: string; email?: string }
  workspace: { id: string; slug: string; version: number; name: string; currency: string; timeZone: string }
  rights: Record<string, { read: Reach; write: Reach }>
  /** The projects that the person takes part in, with the roles there. */
  projects: Record<string, string[]>
  owner: boolean
  /** What the person was shown or has put away, and need not be shown again by itself. */
  guide: { tourSeen: boolean; stepsAway: boolean }
  roleName?: string
}

/** The workspace that the page stands in. */
export interface Workspace {
  readonly slug: string
  readonly client: WorkspaceClient
  /** Query and mutation options of every operation: `api.people.me.queryOptions()`. */
  readonly api: RouterUtils<WorkspaceClient>
  readonly me: Me
}

export const WorkspaceContext = createContext<Workspace | null>(null)

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('outside a workspace')
  return workspace
}

export function utilsOf(client: WorkspaceClient): RouterUtils<WorkspaceClient> {
  return createTanstackQueryUtils(client)
}

/** May the person read or write this module at all? Records are judged one by one by the server. */
export function useRight(module: string): { read: boolean; write: boolean } {
  const { me } = useWorkspace()
  const right = me.rights[module]
  if (me.owner) return { read: true, write: true }
  return { read: (right?.read ?? 'none') !== 'none', write: (right?.write ?? 'none') !== 'none' }
}
