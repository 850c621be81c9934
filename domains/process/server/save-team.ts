import type { Role } from '@yingce/process/role'
import { ROLE_LABELS } from '@yingce/process/role'
import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { processRefusals } from '../contract.ts'
import type { TeamEntry } from '../shapes/team.ts'

export interface GivenTeam {
  readonly sponsorId: string
  readonly managerId: string
  readonly team: readonly TeamEntry[]
}

export interface Seat {
  readonly personId: string
  readonly roles: readonly string[]
}

/** The team that was given, after its rules and its people have been looked at. */
export async function requireTeam(ctx: Context, given: GivenTeam, allowed: readonly string[]): Promise<Seat[]> {
  const seats = seatsOf(ctx, given, allowed)
  await requirePeople(ctx, seats)
  return seats
}

/** Writes who takes part in a project; policies read it from the next request on. */
export async function saveTeam(ctx: Context, projectId: string, seats: readonly Seat[]): Promise<void> {
  const { workspaceId } = ctx.actor
  await ctx.tx.execute(sql`delete from participant where workspace_id = ${workspaceId} and project_id = ${projectId}`)
  await ctx.tx.execute(sql`
    insert into participant (workspace_id, project_id, person_id, roles)
    select ${workspaceId}, ${projectId}, s."personId", s.roles
    from jsonb_to_recordset(${JSON.stringify(seats)}::jsonb) as s("personId" text, roles text[])`)
}

/** Everybody's roles in one list, sponsor and manager first. The two roles have one holder each. */
function seatsOf(ctx: Context, { sponsorId, managerId, team }: GivenTeam, allowed: readonly string[]): Seat[] {
  const seats = new Map<string, Set<string>>()
  const seat = (personId: string, role: string) => {
    seats.set(personId, (seats.get(personId) ?? new Set()).add(role))
  }
  seat(sponsorId, 'sponsor')
  seat(managerId, 'project_manager')
  for (const { personId, roles } of team) {
    for (const role of roles) {
      requireRole(ctx, role, allowed)
      if (!seats.get(personId)?.has(role)) requireShared(ctx, role)
      seat(personId, role)
    }
  }
  return [...seats].map(([personId, roles]) => ({ personId, roles: [...roles] }))
}

function requireRole(ctx: Context, role: Role, allowed: readonly string[]): void {
  if (allowed.includes(role)) return
  throw refusal(processRefusals, 'team.role_unknown', { role: ROLE_LABELS[role][ctx.locale] }, { field: 'team' })
}

function requireShared(ctx: Context, role: Role): void {
  if (role !== 'sponsor' && role !== 'project_manager') return
  throw refusal(processRefusals, 'team.one_holder', { role: ROLE_LABELS[role][ctx.locale] }, { field: 'team' })
}

async function requirePeople(ctx: Context, seats: readonly Seat[]): Promise<void> {
  const ids = seats.map(({ personId }) => personId)
  const found = await ctx.tx.execute<{ count: string }>(sql`
    select count(*) as count from person
    where workspace_id = ${ctx.actor.workspaceId} and id = any(${sql.param(ids)}) and active and deleted_at is null`)
  if (Number(found.rows[0]?.count) !== ids.length)
    throw refusal(processRefusals, 'team.person_unknown', {}, { field: 'team' })
}
