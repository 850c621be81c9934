import { createRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { orgUnit, teamContract } from '../../contract.ts'
import { requireUnit } from './require-unit.ts'

/** Puts a unit into the chart, where it can stand. */
export const createOrgUnit = command(teamContract.orgUnit.create, {
  allow: whoMay('write', 'team'),
  run: async (ctx, input) => {
    const made = await createRecord(ctx, orgUnit, input)
    await requireUnit(ctx, made, input)
    return made
  },
})
