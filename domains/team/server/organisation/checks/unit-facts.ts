import type { Missing } from '@yingce/process/gate'
import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'

export interface UnitFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly kind: 'lead_body' | 'group' | 'unit'
  readonly parentId: string | null
  readonly position: number | null
  readonly lead: string | null
  /** The lead works here and takes part in the project. */
  readonly leadThere: boolean
  /** How many members besides the lead are still there. */
  readonly others: number
}

/** The units of a project up to this iteration, with who of them is still there. */
export function unitFacts({ workspaceId, projectId, iteration }: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', u.id, 'version', u.version, 'name', u.name, 'kind', u.kind,
      'parentId', u.parent_id, 'position', u.position, 'lead', l.name, 'leadThere', l.active and t.person_id is not null,
      'others', (
        select count(distinct p.id) from jsonb_array_elements(coalesce(u.members, '[]')) m
          join participant o on o.workspace_id = u.workspace_id and o.project_id = u.project_id
            and o.person_id = m ->> 'personId'
          join person p on p.workspace_id = o.workspace_id and p.id = o.person_id and p.active
        where p.id is distinct from u.lead_id)) order by u.id), '[]')
    from org_unit u
      left join person l on l.workspace_id = u.workspace_id and l.id = u.lead_id
      left join participant t on t.workspace_id = u.workspace_id and t.project_id = u.project_id
        and t.person_id = u.lead_id
    where u.workspace_id = ${workspaceId} and u.project_id = ${projectId} and u.iteration <= ${iteration}
      and u.deleted_at is null)`
}

/** Why nobody leads a unit: none is named, or the one who is has left. */
export function leadLack({ lead, leadThere }: UnitFacts) {
  if (leadThere) return null
  return lead === null ? { code: 'no_lead', params: {} } : { code: 'lead_left', params: { person: lead } }
}

/** Why a unit cannot work: nobody leads it, or there is nobody to lead. */
export function crewLack(unit: UnitFacts): Missing | null {
  const { id: recordId, name: label } = unit
  const why = leadLack(unit)
  if (why) return { recordId, label, field: 'leadId', why }
  return unit.others > 0 ? null : { recordId, label, field: 'members', why: { code: 'no_member', params: {} } }
}

export const LEAD_NOTES = {
  no_lead: { zh: '没有负责人', en: 'Has no lead' },
  lead_left: {
    zh: '负责人{person}已离开公司或项目团队',
    en: 'Its lead {person} has left the company or the project’s team',
  },
} as const
