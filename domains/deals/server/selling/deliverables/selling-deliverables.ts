import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'
import { concession, negotiationTerm, proposal, quoteLine } from '../../../selling-contract.ts'
import { countedSoFar } from './so-far.ts'

const ofProposals = countedSoFar(proposal, ['accepted'], {
  zh: '{count} 版，客户确认 {done} 版',
  en: '{count} {count|version|versions}, {done} accepted by the customer',
})

const ofTerms = countedSoFar(negotiationTerm, ['agreed', 'dropped'], {
  zh: '{count} 条，{done} 条已商定或放弃',
  en: '{done} of {count} {count|term|terms} agreed or dropped',
})

/** The lines of the newest version; they are as they should be once it is approved. */
const ofLines = defineDeliverable<{ count: number; done: number }>({
  type: quoteLine.type,
  notes: { counted: { zh: '最新一版 {count} 行', en: '{count} {count|line|lines} in the newest version' } },
  facts: place => sql`(
    select json_build_object('count', count(l.id),
      'done', count(l.id) filter (where p.state in ('approved', 'sent', 'accepted')))
    from (select t.id, t.state from proposal t
      where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
        and t.iteration <= ${place.iteration} and t.deleted_at is null order by t.number desc limit 1) p
    join quote_line l on l.workspace_id = ${place.workspaceId} and l.proposal_id = p.id and l.deleted_at is null)`,
  summarise: facts => ({ ...facts, line: facts.count === 0 ? null : { code: 'counted', params: { ...facts } } }),
})

const ofConcessions = defineDeliverable<number>({
  type: concession.type,
  notes: { counted: { zh: '{count} 次让步', en: '{count} {count|concession|concessions}' } },
  facts: place => sql`(
    select count(*)::int from concession t where t.workspace_id = ${place.workspaceId}
      and t.project_id = ${place.projectId} and t.iteration <= ${place.iteration} and t.deleted_at is null)`,
  summarise: count => ({
    ...{ count, done: count },
    line: count === 0 ? null : { code: 'counted', params: { count } },
  }),
})

export const dealDeliverables = [ofProposals, ofLines, ofTerms, ofConcessions]
