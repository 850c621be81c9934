import { changeable } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { personSkill, teamContract } from '../../contract.ts'
import { skillKey } from '../../rules/organisation/skill-key.ts'
import { requireNewSkill } from './require-new-skill.ts'

/** Changes what is recorded of somebody; it stays one record for each person and skill. */
export const updatePersonSkill = command(teamContract.personSkill.update, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { id, version, set }) => {
    const record = await changeable(ctx, personSkill, id, version)
    const key = set.skill === undefined ? record.skillKey : skillKey(set.skill)
    const wanted = { ...record, ...set, skillKey: key }
    if (set.skill !== undefined || set.personId !== undefined) await requireNewSkill(ctx, wanted, id)
    return changeRecord(ctx, personSkill, record, { ...set, skillKey: key })
  },
})
