import { usablePlaybook } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { ownPlaybook, playbooksContract, playbooksRefusals } from '../contract.ts'
import { draftOf } from './draft-of.ts'
import { draftValues } from './draft-values.ts'
import { emptyPlaybook } from './empty-playbook.ts'
import { findOwn } from './find-own.ts'
import { nextKey } from './next-key.ts'

/** Begins an own playbook: as a copy of one that there is, whose stages keep their ids, or empty. */
export const createOwnPlaybook = command(playbooksContract.createOwnPlaybook, {
  allow: whoMay('write', 'playbooks'),
  run: async (ctx, { from, name }) => {
    requireCreate(ctx, ownPlaybook)
    const origin = from === null ? null : await originOf(ctx, from)
    const key = await nextKey(ctx)
    const draft = { ...(origin ?? emptyPlaybook(key, name)), id: key, version: 1, name }
    const values = { key, origin: from, ...draftValues(draft, { name: name.zh, nameEn: name.en }) }
    return insertRecord(ctx, ownPlaybook, values, { action: origin ? 'copied' : 'created' })
  },
})

/** What is copied: a playbook of the product, or the draft of an own one, be it published or not. */
async function originOf(ctx: Context, key: string) {
  const own = await findOwn(ctx, key)
  if (own) return draftOf(own)
  const found = await usablePlaybook(ctx, key)
  if (!found) throw refusal(playbooksRefusals, 'own_playbook.origin_unknown', { playbook: key }, { field: 'from' })
  return found.playbook
}
