import { requireVersion } from '#kernel/command/crud.ts'
import { command, ownerOnly } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readForChange } from '#kernel/query/read.ts'
import { peopleContract, peopleRefusals, person } from '../contract.ts'

/** Gives a person another role, or ends or renews the membership. The owner stays the owner. */
export const changeMembership = command(peopleContract.changeMembership, {
  allow: ownerOnly,
  run: async (ctx, input) => {
    if (input.version === undefined) throw refusal(kernelRefusals, 'record.version_required')
    const record = await readForChange(ctx, person, input.id)
    requireVersion(ctx, person, record, input.version)
    if (record.isOwner && input.active === false) throw refusal(peopleRefusals, 'membership.owner_stays')
    const set = {
      ...(input.roleId && { roleId: input.roleId }),
      ...(input.active !== undefined && { active: input.active }),
    }
    return changeRecord(ctx, person, record, set, { action: 'membership_changed' })
  },
})
