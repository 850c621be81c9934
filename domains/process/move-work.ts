import type { Context } from '#kernel/command/context.ts'

/** Activities of stages still ahead that the new version no longer has. */
export interface GoneActivity {
  readonly stageKey: string
  readonly activityKey: string
}

/** A task that came from such an activity. Nobody having begun it, the move drops it. */
export interface GoneTask {
  readonly id: string
  readonly title: string
  readonly stageKey: string
  readonly ownerId: string | null
  readonly begun: boolean
}

/** What the domain that keeps the tasks knows of work that a new version of the playbook no longer asks for. */
export type GoneWorkReader = (
  ctx: Context,
  of: { projectId: string; iteration: number; gone: readonly GoneActivity[] },
) => Promise<readonly GoneTask[]>
