import { withdrawRequest } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireVersion } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { readForChange } from '#kernel/query/read.ts'
import { campaignsContract, contentItem } from '../contract.ts'
import { requireContentState } from './require-content-state.ts'

/** Takes a submitted piece of content back while nobody has decided on it. */
export const withdrawContent = command(campaignsContract.withdrawContent, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, input) => {
    const record = await contentInOpenProject(ctx, input)
    requireContentState(ctx, record, ['review'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, contentItem, record, { state: 'draft' }, { action: 'withdrawn' })
  },
})

/** Also one whose iteration is over: nobody has to be asked any longer about what will not be published. */
async function contentInOpenProject(ctx: Context, input: { id: string; version?: number | undefined }) {
  const record = await readForChange(ctx, contentItem, input.id)
  if (input.version !== undefined) requireVersion(ctx, contentItem, record, input.version)
  await openPlace(ctx, record.projectId)
  return record
}
