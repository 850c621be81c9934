import { sql } from 'drizzle-orm'
import { type DeliverableSource, defineDeliverable } from '#domains/process/reads.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import {
  contract,
  contractObligation,
  contractSignature,
  invoice,
  payment,
  receivable,
  rescheduling,
} from '../contract.ts'
import { profitDeliverable } from './profit/profit-view.ts'

interface Kind {
  /** The states in which it is as it should be; all where it has no state. */
  readonly done?: readonly string[]
  /** The states in which it does not count. */
  readonly gone?: readonly string[]
  readonly words: Label
}

/** Counted over all iterations up to the present: what was agreed goes on. */
function counted({ type }: Declaration, { done, gone = [], words }: Kind): DeliverableSource {
  const isDone = done
    ? sql`filter (where t.state in (${sql.join(
        done.map(one => sql`${one}`),
        sql`, `,
      )}))`
    : sql``
  const isThere =
    gone.length > 0
      ? sql`and t.state not in (${sql.join(
          gone.map(one => sql`${one}`),
          sql`, `,
        )})`
      : sql``
  return defineDeliverable<{ count: number; done: number }>({
    type,
    notes: { counted: words },
    facts: place => sql`(
      select json_build_object('count', count(*), 'done', count(*) ${isDone})
      from ${sql.identifier(type)} t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
        and t.iteration <= ${place.iteration} and t.deleted_at is null ${isThere})`,
    summarise: facts => ({ ...facts, line: facts.count === 0 ? null : { code: 'counted', params: { ...facts } } }),
  })
}

export const contractsDeliverables = [
  counted(contract, {
    ...{ done: ['in_force', 'completed'], gone: ['terminated'] },
    words: { zh: '{count} 份合同，{done} 份已生效', en: '{done} of {count} {count|contract|contracts} in force' },
  }),
  counted(contractSignature, {
    words: { zh: '{count} 份签署', en: '{count} {count|signature|signatures}' },
  }),
  counted(contractObligation, {
    done: ['met', 'waived'],
    words: {
      zh: '{count} 项义务，{done} 项已履行或免除',
      en: '{done} of {count} {count|obligation|obligations} met or waived',
    },
  }),
  counted(receivable, {
    ...{ done: ['paid'], gone: ['replaced'] },
    words: { zh: '{count} 笔应收款，{done} 笔已收齐', en: '{done} of {count} {count|receivable|receivables} paid' },
  }),
  counted(invoice, { gone: ['voided'], words: { zh: '{count} 张发票', en: '{count} {count|invoice|invoices}' } }),
  counted(payment, { gone: ['taken_back'], words: { zh: '{count} 笔回款', en: '{count} {count|payment|payments}' } }),
  counted(rescheduling, {
    ...{ done: ['approved'], gone: ['returned', 'withdrawn'] },
    words: {
      zh: '{count} 份延期协议，{done} 份已批准',
      en: '{done} of {count} {count|rescheduling|reschedulings} approved',
    },
  }),
  profitDeliverable,
]
