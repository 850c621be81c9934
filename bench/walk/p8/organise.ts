import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { communicationBreaker, planToTell } from '../p2/carry-out.ts'
import { organisationBreakers, organise as organiseTeam, type Organised as Team } from '../p2/organise.ts'
import type { Planned } from '../p2/plan.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Organised {
  readonly team: Team
  readonly body: Rec
  readonly rule: Rec
}

const KINDS = ['scope', 'schedule', 'budget', 'contract', 'personnel', 'quality']

/** P8.4: as a project's team is set up, below a lead body, with its communication and who decides what. */
export async function organise(cast: Cast, project: Project, stakeholder: Rec): Promise<Organised> {
  const { manager, sponsor, finance } = cast
  const { id: projectId } = project
  const team = await organiseTeam(cast, project)
  const body = await manager.post('/org-units', {
    ...{ projectId, kind: 'lead_body', name: '项目领导小组', leadId: sponsor.id },
    members: [{ personId: finance.id }],
  })
  await manager.change('org-units', team.office.id, { parentId: body.id })
  await planToTell(cast, project, stakeholder)
  let rule: Rec | undefined
  for (const kind of KINDS) rule = await manager.post('/decision-rules', { projectId, kind, deciderRole: 'sponsor' })
  return { team, body, rule: rule as Rec }
}

export function structureBreakers(
  cast: Cast,
  project: Project,
  planned: Pick<Planned, 'ahead'>,
  { team, body, rule }: Organised,
): Breaker[] {
  const { manager, finance } = cast
  return [
    ...organisationBreakers(cast, project, planned, team),
    {
      criterion: 'lead_body_named',
      break: () => manager.change('org-units', body.id, { members: [] }),
      mend: () => manager.change('org-units', body.id, { members: [{ personId: finance.id }] }),
    },
    communicationBreaker(cast, project),
    {
      criterion: 'decisions_have_deciders',
      break: () => manager.remove('decision-rules', rule.id),
      mend: () => manager.restore('decision-rules', rule.id),
    },
  ]
}
