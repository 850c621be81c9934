import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { expense } from '#domains/budget/contract.ts'
import { defineCheck } from '#domains/process/reads.ts'
import { campaign } from '../../contract.ts'
import { everyCampaign, everyNotes, type Subject } from './every-campaign.ts'

type Seen = Pick<Subject, 'id' | 'version'>

interface Facts extends Subject {
  readonly expenses: readonly Seen[]
  readonly zeros: readonly Seen[]
}

/** Of every campaign it is known what it cost: its expenses are entered, or somebody confirmed that there were none. */
export const expensesEntered = defineCheck<Record<string, never>, readonly Facts[]>({
  name: 'budget.expenses_entered',
  label: { zh: '费用已登记或确认为零', en: 'Expenses are entered or confirmed zero' },
  notes: {
    ...everyNotes,
    none: {
      zh: '既没有登记费用，也没有确认零费用。',
      en: 'It has neither an expense nor a confirmation that it cost nothing.',
    },
  },
  params: z.strictObject({}),
  reads: [campaign.type, expense.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'name', c.name,
      'expenses', (
        select coalesce(json_agg(json_build_object('id', e.id, 'version', e.version) order by e.id), '[]')
        from expense e where e.workspace_id = c.workspace_id and e.campaign_id = c.id
          and e.iteration = c.iteration and e.state <> 'rejected' and e.deleted_at is null),
      'zeros', (
        select coalesce(json_agg(json_build_object('id', z.id, 'version', z.version) order by z.id), '[]')
        from zero_spend z where z.workspace_id = c.workspace_id and z.campaign_id = c.id
          and z.iteration = c.iteration and z.deleted_at is null)) order by c.start, c.id), '[]')
    from campaign c where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration = ${place.iteration} and c.deleted_at is null)`,
  judge: campaigns => ({
    ...everyCampaign(campaigns, 'expenses', lack),
    where: { path: 'budget/expenses' },
    seen: campaigns.flatMap(one => [one, ...one.expenses, ...one.zeros]).map(({ id, version }) => ({ id, version })),
  }),
})

function lack({ expenses, zeros }: Facts) {
  return expenses.length + zeros.length > 0 ? null : { code: 'none', params: {} }
}
