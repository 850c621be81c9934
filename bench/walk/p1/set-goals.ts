import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { keenest, largest, rateOf, targetOf } from '../rates.ts'

export interface Goals {
  readonly metric: Rec
  readonly goal: Rec
}

/** P1.1: what this marketing must change, by how much and until when; the company aim behind it, and its metric. */
export async function setGoals({ manager }: Cast, project: Project, figures: Figures): Promise<Goals> {
  const aim = await manager.post('/aims', { name: `存款客户增长（${project.code}）` })
  const metric = await manager.post('/metrics', {
    name: `定期存款办理率（${project.code}）`,
    ...{ unit: '%', direction: 'up', aggregation: 'ratio', ratioAs: 'percent', rhythm: 'month' },
    definition: '办理定期存款的客户占联系过的客户的比例',
    source: figures.source,
  })
  const goal = await manager.post('/goals', {
    projectId: project.id,
    statement: '提高被联系客户的定期存款办理率',
    ...{ area: 'sales', subject: '个人客户', metricId: metric.id, unit: '%', direction: 'up' },
    ...{ baseline: rateOf(largest(figures.history)), target: targetOf(figures) },
    deadline: addDays(project.today, 45),
    gapNote: `“${keenest(figures.channels).name}”渠道已经达到 ${targetOf(figures)}%`,
    ...{ aimId: aim.id, aimNote: '办理定期存款的客户留得更久', ownerId: manager.id },
  })
  return { metric, goal }
}

export function goalBreakers({ manager }: Cast, { goal }: Goals): Breaker[] {
  return [
    {
      criterion: 'goals_present',
      also: { criteria: ['goals_complete'], because: 'no criterion about every goal passes where there is none' },
      break: () => manager.remove('goals', goal.id),
      mend: () => manager.restore('goals', goal.id),
    },
    {
      criterion: 'goals_complete',
      break: () => manager.change('goals', goal.id, { subject: null }),
      mend: () => manager.change('goals', goal.id, { subject: goal.subject }),
    },
  ]
}
