import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { changeRequest, riskContract, riskRefusals } from '../../contract.ts'
import { lackingCell, type Operation, ownCells } from '../../rules/operation-rows.ts'
import { requireChangeState } from './require-change-state.ts'

/** Sets the rows of a draft: what is to be done with tasks and money. */
export const proposeOperations = command(riskContract.proposeOperations, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { operations, ...known }) => {
    const record = await presentRecord(ctx, changeRequest, known)
    requireChangeState(ctx, record, ['draft'], { zh: '改内容', en: 'changed' })
    const rows = completeRows(ctx, operations)
    return changeRecord(ctx, changeRequest, record, { operations: rows }, { action: 'proposed' })
  },
})

/** Each row with its own cells alone; a row that lacks one is refused. */
export function completeRows(ctx: Context, operations: readonly Operation[]): Operation[] {
  const { kind } = changeRequest.fields.operations.of
  for (const [index, row] of operations.entries()) {
    const lacking = lackingCell(row)
    if (!lacking) continue
    const words = {
      row: index + 1,
      kind: kind.options[row.kind][ctx.locale],
      cell: inSentence(changeRequest.fields.operations.of[lacking].label, ctx.locale),
    }
    throw refusal(riskRefusals, 'change_request.row_incomplete', words, { field: `operations.${index}.${lacking}` })
  }
  return operations.map(ownCells)
}
