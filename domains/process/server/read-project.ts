import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'
import type { ApprovalView } from '../shapes/approval.ts'
import type { OpenStage, StageRun } from '../shapes/project-space.ts'
import { waitingApprovals } from './find-approval.ts'
import { type JudgedStage, judgeOpenStages } from './judge-open-stages.ts'
import { type LoadedProject, loadProject } from './load-project.ts'
import { readFormerStages } from './move-version/past-moves.ts'
import { moveViews } from './move-views.ts'
import { projectHealth } from './project-health.ts'
import { approvalView } from './read-approval.ts'
import { readDecisionHistory } from './read-decision-history.ts'
import { rolesOf } from './require-role.ts'
import { stageRunView } from './stage-run-view.ts'
import { wordReport } from './word-report.ts'

/** The project space: seven statements, however much is in the project. */
export const readProject = query(processContract.readProject, {
  allow: whoMay('read', 'process'),
  run: async (ctx, { projectId }) => {
    const loaded = await loadProject(ctx, projectId)
    const { stages: judged, health } = await judgeOpenStages(ctx, loaded)
    const approvals = await approvalsByStage(ctx, loaded)
    const stages = stageRuns(loaded)
    const reports = judged.map(({ report }) => report)
    const { id, name, roles } = loaded.playbook
    return {
      ...{ project: loaded.project, stages },
      playbook: { id, version: loaded.playbookNumber, name, roles, newer: loaded.newer },
      team: loaded.team.map(one => ({ ...one, roles: [...one.roles] })),
      myRoles: [...rolesOf(ctx, loaded)],
      health: projectHealth(ctx, loaded.project, stages, health),
      open: judged.map(one => openStage(loaded, one, approvals.get(one.stage.id) ?? null)),
      moves: moveViews({ ctx, loaded, approvals }, reports),
      history: await readDecisionHistory(ctx, projectId),
      formerStages: await readFormerStages(ctx, loaded.playbook, loaded.moves),
    }
  },
})

async function approvalsByStage(ctx: Context, loaded: LoadedProject): Promise<Map<string, ApprovalView>> {
  const waiting = await waitingApprovals(ctx, { projectId: loaded.project.id, subjectType: 'stage' })
  const keys = new Map([...loaded.stages.values()].map(run => [run.id, run.key]))
  return new Map(
    waiting.map(one => [keys.get(one.record.subjectId) ?? '', approvalView(ctx, one.record, one.decisions)]),
  )
}

function stageRuns({ playbook, stages }: LoadedProject): StageRun[] {
  return playbook.stages.flatMap(stage => {
    const run = stages.get(stage.id)
    return run ? [stageRunView(stage, run)] : []
  })
}

function openStage({ team }: LoadedProject, judged: JudgedStage, approval: ApprovalView | null): OpenStage {
  const { stage, report, deliverables } = judged
  const holders = (role: string) => team.filter(one => one.roles.includes(role)).map(({ personId }) => personId)
  return {
    ...{ key: stage.id, gate: wordReport(stage.criteria, report), deliverables: [...deliverables], approval },
    rule: { mode: stage.approval.mode, roles: stage.approval.roles.map(role => ({ role, people: holders(role) })) },
  }
}
