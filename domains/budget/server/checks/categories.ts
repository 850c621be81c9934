import type { Missing } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { budget } from '../../contract.ts'
import { type Category, categories } from '../../entities/categories.ts'

interface Facts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly lines: readonly { id: string; version: number; category: string; minor: string }[]
}

const kindSchema = z.enum(Object.keys(categories) as Category[])

/** Does the budget that counts give money to every category asked for? */
export const budgetCategories = defineCheck<{ categories: Category[] }, Facts | null>({
  name: 'budget.categories',
  label: { zh: '预算包含各类支出', en: 'The budget has money for every category' },
  notes: {
    ...categories,
    no_budget: { zh: '还没有预算。', en: 'There is no budget yet.' },
    none: { zh: '没有这类支出', en: 'No line of this category' },
    zero: { zh: '这类支出的金额是 0', en: 'The lines of this category add up to nothing' },
  },
  params: z.strictObject({ categories: z.array(kindSchema).min(1).max(Object.keys(categories).length) }),
  words: { categories: { options: categories } },
  reads: [budget.type],
  facts: place => sql`(
    select json_build_object('id', b.id, 'version', b.version, 'name', b.name, 'lines', coalesce((
      select json_agg(json_build_object('id', l.id, 'version', l.version, 'category', l.category,
        'minor', l.amount::text) order by l.id)
      from budget_line l where l.workspace_id = b.workspace_id and l.budget_id = b.id and l.deleted_at is null), '[]'))
    from budget b where b.workspace_id = ${place.workspaceId} and b.project_id = ${place.projectId}
      and b.iteration = ${place.iteration} and b.deleted_at is null
    order by (b.state = 'approved') desc, b.number desc limit 1)`,
  judge: (facts, params) => {
    const asked = [...new Set(params.categories)]
    const missing = facts ? asked.flatMap(one => lackOf(one, facts)) : []
    const count = facts ? missing.length : asked.length
    return {
      ...{ passed: count === 0, have: asked.length - count, need: asked.length, missing, missingCount: count },
      ...(!facts && { note: { code: 'no_budget', params: {} } }),
      where: { path: 'budget' },
      seen: facts ? [facts, ...facts.lines].map(({ id, version }) => ({ id, version })) : [],
    }
  },
})

function lackOf(category: Category, { id, lines }: Facts): Missing[] {
  const own = lines.filter(one => one.category === category)
  if (own.some(one => BigInt(one.minor) > 0n)) return []
  const why = { code: own.length === 0 ? 'none' : 'zero', params: {} }
  return [{ recordId: id, label: category, field: 'category', why }]
}
