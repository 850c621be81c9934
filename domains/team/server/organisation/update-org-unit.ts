import { updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { orgUnit, teamContract } from '../../contract.ts'
import { requireUnit } from './require-unit.ts'

/** Changes a unit; afterwards it can still stand where it is. */
export const updateOrgUnit = command(teamContract.orgUnit.update, {
  allow: whoMay('write', 'team'),
  run: async (ctx, input) => {
    const changed = await updateRecord(ctx, orgUnit, input)
    await requireUnit(ctx, changed, input.set)
    return changed
  },
})
