import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { requireRight } from '#kernel/query/read.ts'
import { processRefusals, project } from '../contract.ts'
import type { LoadedProject } from './load-project.ts'
import { roleNames } from './refuse-move.ts'

export const LEADS = ['sponsor', 'project_manager']

/** Who leads the project: its sponsor and manager, and the workspace's owner, who can help where both have left. */
export function requireLead(ctx: Context, loaded: LoadedProject): void {
  if (isLead(ctx, loaded)) return
  throw refusal(processRefusals, 'role.needed', { roles: roleNames(LEADS, ctx.locale) })
}

export function isLead(ctx: Context, loaded: LoadedProject): boolean {
  return ctx.actor.isOwner || rolesOf(ctx, loaded).some(role => LEADS.includes(role))
}

/** Whoever works in the project; observers look on. */
export function requireMember(ctx: Context, loaded: LoadedProject): void {
  requireRight(ctx, project, loaded.project, 'write')
}

/** The roles that the person holds in the project. */
export function rolesOf({ actor }: Context, { team }: LoadedProject): readonly string[] {
  return team.find(({ personId }) => personId === actor.personId)?.roles ?? []
}
