import { openPlace, removeRecord, requireCreate, restoreRecord, updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { readForChange } from '#kernel/query/read.ts'
import { requirementLine, requirementsContract } from '../../requirements-contract.ts'
import { nextRequirementNumber } from '../../rules/requirement-number.ts'
import { givenNumbers } from './given-numbers.ts'
import { requireDraft } from './require-draft.ts'

const { requirementLine: contract } = requirementsContract
const allow = whoMay('write', 'deals')

/** Requirements are written, changed and taken away only while their version is a draft. */
export const saveRequirement = {
  create: command(contract.create, {
    allow,
    run: async (ctx, given) => {
      requireCreate(ctx, requirementLine, given.projectId)
      const place = await openPlace(ctx, given.projectId)
      await requireDraft(ctx, given)
      // Two at once would get one number.
      await takeTurn(ctx, `requirement numbers ${given.projectId}`)
      const number = nextRequirementNumber(await givenNumbers(ctx, given.projectId))
      return insertRecord(ctx, requirementLine, { ...given, ...place, number })
    },
  }),
  update: command(contract.update, {
    allow,
    run: async (ctx, input) => {
      await requireDraft(ctx, await readForChange(ctx, requirementLine, input.id))
      return updateRecord(ctx, requirementLine, input)
    },
  }),
  remove: command(contract.remove, {
    allow,
    run: async (ctx, input) => {
      await requireDraft(ctx, await readForChange(ctx, requirementLine, input.id))
      return removeRecord(ctx, requirementLine, input)
    },
  }),
  restore: command(contract.restore, {
    allow,
    run: async (ctx, { id }) => {
      await requireDraft(ctx, await readForChange(ctx, requirementLine, id, { deleted: true }))
      return restoreRecord(ctx, requirementLine, id)
    },
  }),
}
