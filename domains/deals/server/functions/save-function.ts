import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { functionItem, requirementsContract } from '../../requirements-contract.ts'
import { requireKnownNumbers } from './require-known-numbers.ts'

const { functionItem: contract } = requirementsContract
const allow = whoMay('write', 'deals')

/** A function names only requirements that there are. */
export const saveFunction = {
  create: command(contract.create, {
    allow,
    run: async (ctx, given) => {
      const made = await createRecord(ctx, functionItem, { ...given, requirements: tidied(given.requirements) })
      await requireKnownNumbers(ctx, made.projectId, made.requirements ?? [])
      return made
    },
  }),
  update: command(contract.update, {
    allow,
    run: async (ctx, input) => {
      const { requirements } = input.set
      const set = requirements === undefined ? input.set : { ...input.set, requirements: tidied(requirements) }
      const changed = await updateRecord(ctx, functionItem, { ...input, set })
      if (requirements !== undefined) await requireKnownNumbers(ctx, changed.projectId, changed.requirements ?? [])
      return changed
    },
  }),
}

/** 'r-001 ' is R-001, and once is enough. */
function tidied(numbers: readonly string[] | null | undefined): string[] | null {
  return numbers ? [...new Set(numbers.map(one => one.trim().toUpperCase()))] : null
}
