import { sql } from 'drizzle-orm'
import { countedDeliverable, type DeliverableSource, defineDeliverable } from '#domains/process/reads.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import {
  fundingApplication,
  fundingMaterial,
  tender,
  tenderClarification,
  tenderDocument,
  tenderPrice,
} from '../../bidding-contract.ts'

const tenders = endedOf(tender, ['declined', 'won', 'lost', 'void', 'disqualified', 'withdrawn'], {
  zh: '{count} 个招标，{done} 个有结果',
  en: '{done} of {count} {count|tender|tenders} with a result',
})

const applications = endedOf(fundingApplication, ['granted', 'partly', 'refused', 'withdrawn'], {
  zh: '{count} 项资金申报，{done} 项有结果',
  en: '{done} of {count} {count|application|applications} with a result',
})

const documents = countedDeliverable(tenderDocument, {
  ...{ done: 'ready', gone: 'not_needed' },
  words: { zh: '{count} 份投标文件，{done} 份已备齐', en: '{done} of {count} {count|document|documents} ready' },
})

const materials = countedDeliverable(fundingMaterial, {
  ...{ done: 'ready', gone: 'not_needed' },
  words: { zh: '{count} 份申报材料，{done} 份已备齐', en: '{done} of {count} {count|paper|papers} ready' },
})

const clarifications = countedDeliverable(tenderClarification, {
  ...{ done: 'answered', gone: 'dropped' },
  words: { zh: '{count} 个澄清问题，{done} 个已答复', en: '{done} of {count} {count|question|questions} answered' },
})

const prices = defineDeliverable<number>({
  type: tenderPrice.type,
  notes: { bids: { zh: '开标记录 {count} 家报价', en: '{count} {count|price|prices} at the opening' } },
  facts: place => sql`(
    select count(*)::int from tender_price p where p.workspace_id = ${place.workspaceId}
      and p.project_id = ${place.projectId} and p.iteration = ${place.iteration} and p.deleted_at is null)`,
  summarise: count => ({ count, done: count, line: count === 0 ? null : { code: 'bids', params: { count } } }),
})

export const biddingDeliverables = [tenders, documents, clarifications, prices, applications, materials]

/** Records of the iteration that are done in more than one state. */
function endedOf({ type }: Declaration, ended: readonly string[], words: Label): DeliverableSource {
  return defineDeliverable<{ count: number; done: number }>({
    type,
    notes: { ended: words },
    facts: place => sql`(
      select json_build_object('count', count(*), 'done', count(*) filter (where t.state = any(${sql.param([...ended])})))
      from ${sql.identifier(type)} t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
        and t.iteration = ${place.iteration} and t.deleted_at is null)`,
    summarise: facts => ({ ...facts, line: facts.count === 0 ? null : { code: 'ended', params: { ...facts } } }),
  })
}
