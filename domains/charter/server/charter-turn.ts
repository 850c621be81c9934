import type { Context } from '#kernel/command/context.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'

/** One after the other: who submits a charter, and who changes what it is made of. */
export function charterTurn(ctx: Context, projectId: string): Promise<void> {
  return takeTurn(ctx, `charter of ${projectId}`)
}
