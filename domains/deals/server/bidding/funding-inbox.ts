import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { fundingApplication } from '../../bidding-contract.ts'

const ASKS = {
  submit: { zh: '提交资金申报', en: 'Submit the application' },
  result: { zh: '记批复结果', en: 'Record the result' },
  money: { zh: '跟进资金到位', en: 'See that the money comes in' },
  other: { zh: '确定其他资金', en: 'Decide on other funding' },
} as const

/** Applications that wait for their owner: to be submitted, decided, paid; or for other funding. */
export const fundingInbox = defineInbox<Waiting & { readonly waits: keyof typeof ASKS }>({
  name: 'funding_applications',
  label: { zh: '我的资金申报', en: 'My applications for funds' },
  entity: fundingApplication,
  waiting: ({ actor: { workspaceId, personId } }) => sql`
    select f.id, f.version, f.programme as title, p.id as "projectId", p.name as "projectName",
      case f.state when 'preparing' then f.deadline::text when 'granted' then f.funds_due_on::text
        when 'partly' then f.funds_due_on::text end as "dueOn",
      case f.state when 'preparing' then 'submit' when 'submitted' then 'result' when 'refused' then 'other'
        else 'money' end as waits
    from funding_application f join project p on p.workspace_id = f.workspace_id and p.id = f.project_id
    where f.workspace_id = ${workspaceId} and f.owner_id = ${personId} and f.deleted_at is null
      and p.status = 'active' and p.deleted_at is null
      and (f.state in ('preparing', 'submitted')
        or f.state in ('granted', 'partly') and coalesce(f.other_funding, '') = ''
          and (f.funds_on is null or coalesce(f.paid_in, 0) < coalesce(f.granted, 0))
        or f.state = 'refused' and coalesce(f.other_funding, '') = '')`,
  words: (_, found) => found.map(({ title, waits }) => ({ title, ask: ASKS[waits] })),
  path: ({ id }) => `/funding-applications/${id}`,
})
