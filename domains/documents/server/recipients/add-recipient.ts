import { project } from '#domains/process/contract.ts'
import { stakeholder } from '#domains/team/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { documentsContract, documentsRefusals, planBookRecipient } from '../../contract.ts'

/** Says who is to get the plan book: a stakeholder of the project, or somebody by name. */
export const addRecipient = command(documentsContract.addRecipient, {
  allow: whoMay('write', 'documents'),
  run: async (ctx, { projectId, stakeholderId, name }) => {
    await readRecord(ctx, project, projectId)
    requireCreate(ctx, planBookRecipient, projectId)
    const place = await openPlace(ctx, projectId)
    const called = stakeholderId ? await nameOf(ctx, projectId, stakeholderId) : name?.trim()
    if (!called) throw refusal(documentsRefusals, 'plan_book_recipient.nobody', {}, { field: 'name' })
    const values = { ...place, name: called, stakeholderId: stakeholderId ?? null }
    return insertRecord(ctx, planBookRecipient, values, { action: 'added' })
  },
})

async function nameOf(ctx: Context, projectId: string, id: string): Promise<string> {
  const found = await readRecord(ctx, stakeholder, id)
  if (found.projectId !== projectId)
    throw refusal(documentsRefusals, 'plan_book_recipient.other_project', {}, { field: 'stakeholderId' })
  return found.name
}
