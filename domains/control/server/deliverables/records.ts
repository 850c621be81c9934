import { sql } from 'drizzle-orm'
import { countedDeliverable, defineDeliverable } from '#domains/process/reads.ts'
import { correctiveAction, performanceReview, qualityCheck, statusReport } from '../../contract.ts'
import { type CheckFacts, checkFacts, isSettled } from '../checks/quality-passed.ts'

/** How many reports there are, and until when the last that was sent tells. */
export const reportsDeliverable = defineDeliverable<{ count: number; done: number; end: string | null }>({
  type: statusReport.type,
  notes: {
    drafts: { zh: '{count} 份草稿，还没有发送', en: '{count} {count|draft|drafts}, none sent' },
    sent: { zh: '已发送 {done} 份，最近一份到 {end}', en: '{done} sent, the last ends on {end}' },
  },
  facts: place => sql`(
    select json_build_object('count', count(*), 'done', count(*) filter (where r.state = 'sent'),
      'end', max(r.period_end) filter (where r.state = 'sent'))
    from status_report r where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
      and r.iteration = ${place.iteration} and r.deleted_at is null)`,
  summarise: ({ count, done, end }) => {
    const code = done > 0 ? 'sent' : 'drafts'
    return { count, done, line: count === 0 ? null : { code, params: { count, done, end } } }
  },
})

export const actionsDeliverable = countedDeliverable(correctiveAction, {
  ...{ done: 'done', gone: 'dropped' },
  words: { zh: '{count} 项措施，完成 {done} 项', en: '{done} of {count} {count|action|actions} done' },
})

export const checksDeliverable = defineDeliverable<readonly CheckFacts[]>({
  type: qualityCheck.type,
  notes: {
    settled: {
      zh: '{count} 项检查，{done} 项合格或让步',
      en: '{done} of {count} {count|check|checks} passed or conceded',
    },
  },
  facts: checkFacts,
  summarise: checks => {
    const [count, done] = [checks.length, checks.filter(isSettled).length]
    return { count, done, line: count === 0 ? null : { code: 'settled', params: { count, done } } }
  },
})

export const reviewsDeliverable = countedDeliverable(performanceReview, {
  done: 'final',
  words: { zh: '{count} 份评估，定稿 {done} 份', en: '{done} of {count} {count|review|reviews} final' },
})
