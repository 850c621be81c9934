import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { personSkill, teamContract } from '../../contract.ts'
import { skillKey } from '../../rules/organisation/skill-key.ts'
import { requireNewSkill } from './require-new-skill.ts'

/** Records what somebody of the team can do; each skill once. */
export const createPersonSkill = command(teamContract.personSkill.create, {
  allow: whoMay('write', 'team'),
  run: async (ctx, input) => {
    requireCreate(ctx, personSkill, input.projectId)
    const place = await openPlace(ctx, input.projectId)
    const values = { ...input, ...place, skillKey: skillKey(input.skill) }
    await requireNewSkill(ctx, values)
    return insertRecord(ctx, personSkill, values)
  },
})
