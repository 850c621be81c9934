import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { charter, charterContract, charterRefusals } from '../contract.ts'
import { charterTurn } from './charter-turn.ts'
import { readCharters } from './read-charters.ts'
import { requireFinishBy } from './require-finish-by.ts'

/** Begins the charter of a project; later versions are revisions of it. */
export const draftCharter = command(charterContract.draftCharter, {
  allow: whoMay('write', 'charter'),
  run: async (ctx, input) => {
    requireCreate(ctx, charter, input.projectId)
    const place = await openPlace(ctx, input.projectId)
    requireFinishBy(input.finishBy, await readRecord(ctx, project, input.projectId))
    // Two who begin it at once: the second one finds the first one's draft.
    await charterTurn(ctx, input.projectId)
    const [newest] = await readCharters(ctx, input.projectId)
    if (newest) throw refusal(charterRefusals, 'charter.exists', { number: newest.number })
    return insertRecord(ctx, charter, { ...input, ...place, number: 1, name: versionName(ctx, 1) })
  },
})

export function versionName(ctx: Context, number: number): string {
  return ctx.locale === 'zh' ? `项目章程 v${number}` : `Project charter v${number}`
}
