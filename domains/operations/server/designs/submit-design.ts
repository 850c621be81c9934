import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { operationDesign, operationsContract } from '../../contract.ts'
import { designLacks } from '../../rules/empty-parts.ts'
import { askSponsor } from '../ask-sponsor.ts'
import { requireComplete } from '../require-complete.ts'
import { type OperationDesign, requireDesignState } from './require-design-state.ts'

/** Puts a design before the sponsor once it says how it is done and what speaks for it. */
export const submitDesign = command(operationsContract.submitDesign, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, { note, ...known }) => {
    const record = await presentRecord(ctx, operationDesign, known)
    requireDesignState(ctx, record, ['draft'], { zh: '送审', en: 'submitted' })
    requireComplete(ctx, operationDesign, designLacks(record))
    const how = { action: 'submitted', note: note ?? null }
    const submitted = await changeRecord(ctx, operationDesign, record, { state: 'submitted' }, how)
    await askSponsor(ctx, operationDesign.type, submitted, titleOf(submitted), note)
    return submitted
  },
})

function titleOf({ kind, number, summary }: OperationDesign) {
  const { zh, en } = operationDesign.fields.kind.options[kind]
  return { zh: `${zh}（第 ${number} 版）：${summary}`, en: `${en} (version ${number}): ${summary}` }
}
