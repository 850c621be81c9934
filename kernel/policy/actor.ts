/** How far a right reaches. */
export type Reach = 'none' | 'own' | 'group' | 'all'

/** What a person may do in one module. */
export interface ModuleRight {
  readonly read: Reach
  readonly write: Reach
}

/** The signed-in person inside one workspace, with everything that policies look at. */
export interface Actor {
  readonly personId: string
  readonly userId: string
  readonly name: string
  readonly workspaceId: string
  readonly workspaceSlug: string
  readonly roleName: string
  /** The workspace's owner may do everything. */
  readonly isOwner: boolean
  readonly rights: Readonly<Record<string, ModuleRight>>
  /** The members of the person's groups, the person included. */
  readonly colleagues: readonly string[]
  /** Projects that the person takes part in, with the roles there. */
  readonly projects: Readonly<Record<string, readonly string[]>>
}

/** What acts when no person does: a job or a subscriber. */
export function systemActor(workspaceId: string, personId: string | null = null): Actor {
  return {
    personId: personId ?? '',
    userId: '',
    name: '',
    workspaceId,
    workspaceSlug: '',
    roleName: 'system',
    isOwner: true,
    rights: {},
    colleagues: [],
    projects: {},
  }
}
