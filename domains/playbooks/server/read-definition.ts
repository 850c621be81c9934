import { usablePlaybook } from '#domains/process/reads.ts'
import { anyMember, query } from '#kernel/command/operation.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { playbooksContract, playbooksRefusals } from '../contract.ts'

/** A playbook that a project can start on, whole. */
export const readDefinition = query(playbooksContract.playbookDefinition, {
  allow: anyMember,
  run: async (ctx, { id }) => {
    const found = await usablePlaybook(ctx, id)
    if (!found) throw refusal(playbooksRefusals, 'own_playbook.unknown_playbook', { playbook: id })
    return found.playbook
  },
})
