import type { Context } from '#kernel/command/context.ts'
import { openPlace } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { processContract, project } from '../contract.ts'
import { withoutLeads } from '../shapes/team.ts'
import { type LoadedProject, loadProject } from './load-project.ts'
import { reassignApprovals } from './reassign-approvals.ts'
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
    await reassignApprovals(ctx, projectId, { seats, managerId: given.managerId })
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

/** The trail keeps who was who: the roles before, as the list of participants holds only those of now. */
function teamNote({ team }: LoadedProject, seats: readonly Seat[]): string {
  const line = (list: readonly { personId: string; roles: readonly string[] }[]) =>
    list.map(({ personId, roles }) => `${personId}: ${roles.join(', ')}`).join('; ')
  return `${line(team)} -> ${line(seats)}`
}
