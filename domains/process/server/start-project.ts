import { advance } from '@yingce/process/advance'
import { type Instance, instantiate } from '@yingce/process/instantiate'
import type { Playbook } from '@yingce/process/playbook'
import { initialState, type ProjectState } from '@yingce/process/state'
import type { Context } from '#kernel/command/context.ts'
import { requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord, insertRecords } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { gateDecision, processContract, processRefusals, project, stage } from '../contract.ts'
import { nextProjectCode } from './next-code.ts'
import { freezePlaybook } from './playbook-version.ts'
import { companyCalendar } from './registry.ts'
import { requireTeam, saveTeam } from './save-team.ts'
import { taskSeeds } from './task-seeds.ts'
import { playbookForProject } from './usable-playbooks.ts'

/** Starts a project on a playbook: a frozen copy of it, the stages with their dates, the team, the first stages open. */
export const startProject = command(processContract.startProject, {
  allow: whoMay('write', 'process'),
  run: async (ctx, input) => {
    requireCreate(ctx, project)
    const playbook = await playbookForProject(ctx, input.playbook)
    const seats = await requireTeam(ctx, { ...input, team: input.team ?? [] }, playbook.roles)
    const plan = instantiate(playbook, { start: input.start, calendar: await companyCalendar(ctx) })
    const { playbook: playbookId, team: _, finish: __, ...plain } = input
    // The counter first: whoever starts a project at the same moment waits there, and finds the playbook frozen.
    const code = await nextProjectCode(ctx)
    const values = {
      ...{ ...plain, playbookId, playbookVersionId: await freezePlaybook(ctx, playbook) },
      ...{ code, finish: finishOf(input, plan), iteration: 1, ownerId: input.managerId },
    }
    const tasks = taskSeeds(plan.tasks, seats, input.managerId)
    const payload = { playbookId, start: values.start, finish: values.finish, tasks }
    const made = await insertRecord(ctx, project, values, { action: 'started', payload })
    await saveTeam(ctx, made.id, seats)
    await insertStages(ctx, made.id, playbook, plan)
    const decision = { projectId: made.id, iteration: 1, kind: 'started' as const, final: true, selfDecided: false }
    await insertRecord(ctx, gateDecision, decision, { action: 'started' })
    return { id: made.id, code: made.code, start: made.start, finish: made.finish }
  },
})

/** Where no end is given, it is the day on which the last stage ends at its usual pace. */
function finishOf(input: { start: string; finish?: string | undefined }, plan: Instance): string {
  if (input.finish !== undefined && input.finish < input.start)
    throw refusal(processRefusals, 'project.dates', {}, { field: 'finish' })
  return (
    input.finish ??
    plan.stages
      .map(({ finish }) => finish)
      .toSorted()
      .at(-1) ??
    input.start
  )
}

async function insertStages(ctx: Context, projectId: string, playbook: Playbook, plan: Instance): Promise<void> {
  const { stages } = startedState(playbook)
  const rows = playbook.stages.map(({ id }, position) => {
    const state = stages[id]?.state ?? 'planned'
    const dates = plan.stages.find(one => one.stageId === id)
    return {
      ...{ projectId, iteration: 1, key: id, position, state, returns: 0 },
      ...{ plannedStart: dates?.start ?? null, plannedFinish: dates?.finish ?? null },
      enteredAt: state === 'planned' ? null : ctx.now,
    }
  })
  await insertRecords(ctx, stage, rows, { action: 'planned' })
}

function startedState(playbook: Playbook): ProjectState {
  const started = advance(playbook, initialState(playbook), { type: 'start' })
  if (!started.ok) throw new Error(`a new project does not start: ${started.refusal.code}`)
  return started.state
}
