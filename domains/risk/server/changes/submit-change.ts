import { requestApproval } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { inThousands } from '#kernel/db/minor-units.ts'
import { currencyUnit } from '#kernel/entity/currency-unit.ts'
import { cut } from '#kernel/entity/cut.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { changeRequest, type Effect, riskContract, riskRefusals } from '../../contract.ts'
import { baseOf, findProblems } from './find-problems.ts'
import { readPlanNow } from './plan-now.ts'
import { type Change, operationsOf, requireChangeState, requireFit } from './require-change-state.ts'
import { whatIf } from './what-if.ts'

/** Asks the sponsor to approve a change that fits the plan, with the effect that it has today. */
export const submitChange = command(riskContract.submitChange, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { note, ...known }) => {
    const record = await presentRecord(ctx, changeRequest, known)
    requireChangeState(ctx, record, ['draft'], { zh: '提交', en: 'submitted' })
    const rows = operationsOf(record)
    if (rows.length === 0 && !record.scope?.trim()) throw refusal(riskRefusals, 'change_request.empty')
    const now = await readPlanNow(ctx, record, rows, { all: true })
    requireFit(ctx, record, findProblems(now, rows))
    const { effect } = whatIf(now, rows)
    const seen = JSON.stringify({ effect, base: baseOf(now, rows) })
    const set = { state: 'submitted', seen, endReason: null } as const
    const submitted = await changeRecord(ctx, changeRequest, record, set, { action: 'submitted', note: note ?? null })
    await requestApproval(ctx, {
      subject: { id: submitted.id, type: changeRequest.type, version: submitted.version },
      title: titleOf(submitted, effect),
      projectId: submitted.projectId,
      by: { mode: 'any', roles: ['sponsor'] },
      note: note ?? null,
      snapshot: effect,
    })
    return submitted
  },
})

const TITLE_MAX = 300

/** Whoever decides reads in their inbox what it does to the end of the plan and to the money. */
function titleOf({ number, title }: Change, { finish, money }: Effect) {
  const moved = finish.before !== finish.after ? `${finish.before ?? '—'} → ${finish.after ?? '—'}` : null
  const amount = money && `${money.amount.startsWith('-') ? '' : '+'}${inThousands(money.amount)}`
  const unit = currencyUnit(money?.currency ?? '')
  const zh = [moved && `完工 ${moved}`, amount && `预算 ${amount} ${unit.zh}`].filter(Boolean).join('，')
  const en = [moved && `finish ${moved}`, amount && `budget ${amount} ${unit.en}`].filter(Boolean).join(', ')
  return {
    zh: cut(`批准变更 ${number}“${title}”${zh && `（${zh}）`}`, TITLE_MAX),
    en: cut(`Approve change ${number} “${title}”${en && ` (${en})`}`, TITLE_MAX),
  }
}
