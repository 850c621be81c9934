import { hasText } from '@yingce/process/has-text'
import { openRecord, requestApproval } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { inThousands } from '#kernel/db/minor-units.ts'
import { currencyUnit } from '#kernel/entity/currency-unit.ts'
import { cut } from '#kernel/entity/cut.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { contract, contractsContract, contractsRefusals } from '../../contract.ts'
import { readObligations } from '../read-parts.ts'
import { type Contract, requireContractState } from './require-contract-state.ts'

/** Sends a contract to the sponsor, with what both sides are to do. */
export const submitContract = command(contractsContract.submitContract, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { note, ...known }) => {
    const record = await openRecord(ctx, contract, known)
    requireContractState(ctx, record, ['draft'], { zh: '送审', en: 'submitted' })
    requireWritten(record)
    const how = { action: 'submitted', note: note ?? null }
    const submitted = await changeRecord(ctx, contract, record, { state: 'submitted' }, how)
    await askSponsor(ctx, submitted, note)
    return submitted
  },
})

function requireWritten({ amount, content }: Contract): void {
  if (!/[1-9]/.test(amount)) throw refusal(contractsRefusals, 'contract.no_amount', {}, { field: 'amount' })
  if (!hasText(content)) throw refusal(contractsRefusals, 'contract.no_content', {}, { field: 'content' })
}

async function askSponsor(ctx: Context, record: Contract, note: string | undefined): Promise<void> {
  await requestApproval(ctx, {
    subject: { id: record.id, type: contract.type, version: record.version },
    title: titleOf(record),
    projectId: record.projectId,
    by: { mode: 'any', roles: ['sponsor'] },
    note: note ?? null,
    snapshot: { ...record, obligations: await readObligations(ctx, record) },
  })
}

const TITLE_MAX = 300

function titleOf({ name, theirSide, amount, currency }: Contract) {
  const [sum, unit] = [inThousands(amount), currencyUnit(currency)]
  return {
    zh: cut(`批准合同“${name}”（${sum} ${unit.zh}，对方：${theirSide}）`, TITLE_MAX),
    en: cut(`Approve the contract “${name}” (${sum} ${unit.en}, with ${theirSide})`, TITLE_MAX),
  }
}
