import { reassignDecider } from '@yingce/process/reassign-decider'
import type { Context } from '#kernel/command/context.ts'
import { openPlace } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { approval, processContract, processRefusals, project } from '../contract.ts'
import { withoutLeads } from '../shapes/team.ts'
import { type ApprovalRecord, approvalState, approvalValues } from './approval-state.ts'
import { pendingApprovals } from './end-approvals.ts'
import { readDecisions } from './find-approval.ts'
import { type LoadedProject, loadProject } from './load-project.ts'
import { requireLead } from './require-role.ts'
import { requireTeam, type Seat, saveTeam } from './save-team.ts'

/** Says who takes part in a project, and as what. Approvals that wait for someone who leaves a role pass to who takes it. */
export const setTeam = command(processContract.setTeam, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { projectId, version, ...given }) => {
    const loaded = await loadProject(ctx, projectId, { lock: true })
    requireLead(ctx, loaded)
    if (version !== undefined) requireTeamSeen(ctx, loaded, version)
    await openPlace(ctx, projectId)
    const seats = await requireTeam(ctx, given, loaded.playbook.roles)
    await saveTeam(ctx, projectId, seats)
    for (const waiting of await pendingApprovals(ctx, { projectId })) await passOn(ctx, waiting, seats)
    await changeRecord(
      ctx,
      project,
      loaded.project,
      { sponsorId: given.sponsorId, managerId: given.managerId, ownerId: given.managerId },
      { action: 'team_set', note: teamNote(loaded, seats) },
    )
    return { projectId }
  },
})

/** Refuses on another version than the one that was seen, and says who takes part by now. */
function requireTeamSeen(ctx: Context, { project: record, team }: LoadedProject, version: number): void {
  if (record.version === version) return
  const current = { ...record, team: withoutLeads(team) }
  throw refusal(kernelRefusals, 'record.stale', { type: project.label[ctx.locale] }, { current })
}

/** Each decider who no longer holds the role that made them one is followed by those who hold it now. */
async function passOn(ctx: Context, record: ApprovalRecord, seats: readonly Seat[]): Promise<void> {
  let state = approvalState(record, await readDecisions(ctx, record.id))
  for (const { personId, roles } of leavers(record, seats)) {
    const heirs = seats.filter(seat => seat.roles.some(role => roles.includes(role))).map(seat => seat.personId)
    const answer = reassignDecider(state, personId, heirs)
    if (!answer.ok) throw refusal(processRefusals, 'team.approval_waits', { subject: record.title })
    state = answer.approval
  }
  const set = approvalValues(state)
  if (JSON.stringify(set.deciders) === JSON.stringify(record.deciders)) return
  await changeRecord(ctx, approval, record, set, { action: 'reassigned' })
}

function leavers({ deciders }: ApprovalRecord, seats: readonly Seat[]): Seat[] {
  const people = [...new Set(deciders.map(({ personId }) => personId))]
  return people.flatMap(personId => {
    const roles = deciders.flatMap(one => (one.personId === personId && one.role !== null ? [one.role] : []))
    const held = seats.find(seat => seat.personId === personId)?.roles ?? []
    return roles.length > 0 && !roles.some(role => held.includes(role)) ? [{ personId, roles }] : []
  })
}

/** The trail keeps who was who: the roles before, as the list of participants holds only those of now. */
function teamNote({ team }: LoadedProject, seats: readonly Seat[]): string {
  const line = (list: readonly { personId: string; roles: readonly string[] }[]) =>
    list.map(({ personId, roles }) => `${personId}: ${roles.join(', ')}`).join('; ')
  return `${line(team)} -> ${line(seats)}`
}
