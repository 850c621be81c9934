import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { type Goals, setGoals } from '../p1/set-goals.ts'
import { enterStakeholder } from '../p2/carry-out.ts'
import { approveCharter, charterBreakers, drawScope } from '../p2/plan.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Scoped {
  readonly goals: Goals
  readonly inScope: Rec
  readonly outOfScope: Rec
  readonly requirement: Rec
  /** Has signed off, and gets the plan book later. */
  readonly stakeholder: Rec
}

/** P8.1: goals, scope and requirements in an approved charter that the key stakeholder has signed off. */
export async function setScope(cast: Cast, project: Project, figures: Figures): Promise<Scoped> {
  const goals = await setGoals(cast, project, figures)
  const scope = await drawScope(cast, project)
  await approveCharter(cast, project)
  const stakeholder = await enterStakeholder(cast, project, '零售部总经理')
  await cast.manager.post(`/stakeholders/${stakeholder.id}/sign-off`, {
    ...{ signedOn: project.today, agreed: '目标、范围和四十万经费上限' },
    evidence: '立项会纪要第二条',
  })
  return { goals, ...scope, stakeholder }
}

export function scopeBreakers(cast: Cast, project: Project, scoped: Scoped): Breaker[] {
  let stakeholder: Rec | undefined
  return [
    ...charterBreakers(cast, scoped),
    {
      criterion: 'stakeholders_signed_off',
      break: async () => {
        stakeholder = await enterStakeholder(cast, project, '合规部')
      },
      mend: () => cast.manager.remove('stakeholders', stakeholder?.id ?? ''),
    },
  ]
}
