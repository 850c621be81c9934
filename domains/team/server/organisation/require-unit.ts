import { nameOfPerson } from '#domains/people/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { standsAbove } from '#kernel/query/stands-above.ts'
import { orgUnit as entity, type orgUnit, teamRefusals } from '../../contract.ts'
import { type Named, requireInTeam } from './require-in-team.ts'

export type OrgUnit = RecordOf<typeof orgUnit>

/** Refuses a unit that cannot stand in the chart: what was written is looked at, what stood there before is not. */
export async function requireUnit(ctx: Context, unit: OrgUnit, written: object): Promise<void> {
  requireTop(unit)
  if ('parentId' in written && unit.parentId !== null) await requireNoCircle(ctx, unit, unit.parentId)
  if ('members' in written || 'leadId' in written) await requireOnceEach(ctx, unit)
  await requireInTeam(ctx, unit.projectId, namedIn(unit, written))
}

function requireTop({ kind, parentId, name }: OrgUnit): void {
  if (kind !== 'lead_body' || parentId === null) return
  throw refusal(teamRefusals, 'org_unit.lead_body_on_top', { unit: name }, { field: 'parentId' })
}

async function requireNoCircle(ctx: Context, { id, name }: OrgUnit, parentId: string): Promise<void> {
  if (!(await standsAbove(ctx, entity, id, parentId))) return
  const parent = await findRecord(ctx, entity, parentId)
  throw refusal(teamRefusals, 'org_unit.circle', { unit: name, parent: parent?.name }, { field: 'parentId' })
}

async function requireOnceEach(ctx: Context, { members, leadId, name }: OrgUnit): Promise<void> {
  const listed = (members ?? []).map(({ personId }) => personId)
  const index = listed.findIndex((id, at) => id === leadId || listed.indexOf(id) < at)
  const personId = listed[index]
  if (personId === undefined) return
  const count = [leadId, ...listed].filter(id => id === personId).length
  const words = { person: await nameOfPerson(ctx, personId), unit: name, count }
  throw refusal(teamRefusals, 'org_unit.member_twice', words, { field: `members.${index}.personId` })
}

function namedIn({ leadId, members }: OrgUnit, written: object): Named[] {
  const lead = 'leadId' in written && leadId ? [{ personId: leadId, field: 'leadId' }] : []
  if (!('members' in written)) return lead
  return [...lead, ...(members ?? []).map(({ personId }, index) => ({ personId, field: `members.${index}.personId` }))]
}
