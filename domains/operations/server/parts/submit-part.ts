import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { operationPart, operationsContract } from '../../contract.ts'
import { partLacks } from '../../rules/empty-parts.ts'
import { askSponsor } from '../ask-sponsor.ts'
import { requireComplete } from '../require-complete.ts'
import { type OperationPart, requirePartState } from './require-part-state.ts'

/** Puts a part before the sponsor once it says how it is done and by whom, with which tasks and figure. */
export const submitPart = command(operationsContract.submitPart, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, { note, ...known }) => {
    const record = await presentRecord(ctx, operationPart, known)
    requirePartState(ctx, record, ['draft'], { zh: '送审', en: 'submitted' })
    requireComplete(ctx, operationPart, partLacks(record))
    const how = { action: 'submitted', note: note ?? null }
    const submitted = await changeRecord(ctx, operationPart, record, { state: 'submitted' }, how)
    await askSponsor(ctx, operationPart.type, submitted, titleOf(submitted), note)
    return submitted
  },
})

function titleOf({ kind, number, summary }: OperationPart) {
  const { zh, en } = operationPart.fields.kind.options[kind]
  return { zh: `${zh}（第 ${number} 版）：${summary}`, en: `${en} (version ${number}): ${summary}` }
}
