import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { charterRefusals } from '../contract.ts'
import { charterTurn } from './charter-turn.ts'
import { readCharters } from './read-charters.ts'

/** Refuses to touch scope and requirements while somebody is asked to approve them; keeps submissions waiting. */
export async function requireEditable(ctx: Context, projectId: string): Promise<void> {
  await charterTurn(ctx, projectId)
  const asked = (await readCharters(ctx, projectId)).find(one => one.state === 'in_approval')
  if (asked) throw refusal(charterRefusals, 'charter.in_approval', { number: asked.number })
}
