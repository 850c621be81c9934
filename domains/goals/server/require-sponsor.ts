import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { goalsRefusals } from '../contract.ts'

/** What the sponsor has agreed, only the sponsor gives up; the workspace's owner can help where the sponsor has left. */
export function requireSponsor(
  ctx: Context,
  projectId: string,
  code: 'goal.only_sponsor' | 'goal.agreed_by_sponsor' = 'goal.only_sponsor',
): void {
  if (ctx.actor.isOwner || ctx.actor.projects[projectId]?.includes('sponsor')) return
  throw refusal(goalsRefusals, code)
}
