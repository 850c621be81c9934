import { sql } from 'drizzle-orm'
import { countedDeliverable, defineDeliverable } from '#domains/process/reads.ts'
import { planBookRecipient } from '../contract.ts'

type Facts = { count: number; approved: number; number: number; gaps: number }

/** How far the plan book is: its latest version, and what that still lacks. */
export const planBookDeliverable = defineDeliverable<Facts>({
  type: 'plan_book',
  notes: {
    'plan_book.none': { zh: '还没有生成', en: 'Not generated yet' },
    'plan_book.gaps': { zh: '第 {number} 版，还缺 {gaps} 处', en: 'Version {number} lacks {gaps} {gaps|thing|things}' },
    'plan_book.whole': { zh: '第 {number} 版，内容齐全', en: 'Version {number} is complete' },
  },
  facts: place => sql`(
    select json_build_object('count', count(*), 'approved', count(*) filter (where b.state = 'approved'),
      'number', coalesce(max(b.number), 0),
      'gaps', coalesce((array_agg(b.gap_count order by b.number desc))[1], 0))
    from plan_book b where b.workspace_id = ${place.workspaceId} and b.project_id = ${place.projectId}
      and b.iteration = ${place.iteration} and b.deleted_at is null)`,
  summarise: facts => ({
    count: facts.count,
    done: facts.approved > 0 ? facts.count : 0,
    line: {
      code: facts.count === 0 ? 'plan_book.none' : facts.gaps > 0 ? 'plan_book.gaps' : 'plan_book.whole',
      params: { number: facts.number, gaps: facts.gaps },
    },
  }),
})

export const recipientsDeliverable = countedDeliverable(planBookRecipient, {
  done: 'answered',
  words: { zh: '{count} 位收件人，{done} 位已答复', en: '{done} of {count} {count|recipient|recipients} answered' },
})
