import type { Playbook } from '@yingce/process/playbook'
import { anyMember, query } from '#kernel/command/operation.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { processContract, processRefusals, project } from '../contract.ts'
import type { PlaybookView } from '../shapes/playbook.ts'
import { frozenPlaybooks } from './frozen-playbooks.ts'
import { usablePlaybook, usablePlaybooks } from './usable-playbooks.ts'
import { criterionLabel } from './word-report.ts'

/** All playbooks that a project can start on. */
export const readPlaybooks = query(processContract.playbooks, {
  allow: anyMember,
  run: async ctx => (await usablePlaybooks(ctx)).map(({ playbook, ownId }) => playbookView(playbook, ownId)),
})

export const readPlaybook = query(processContract.playbook, {
  allow: anyMember,
  run: async (ctx, { id }) => {
    const found = await usablePlaybook(ctx, id)
    if (!found) throw refusal(processRefusals, 'playbook.not_found', { playbook: id })
    return playbookView(found.playbook, found.ownId)
  },
})

/** The playbook that a project runs on: the version that it was started with. */
export const readProjectPlaybook = query(processContract.projectPlaybook, {
  allow: anyMember,
  run: async (ctx, { projectId }) => {
    const { playbookId, playbookVersionId } = await readRecord(ctx, project, projectId)
    const playbook = (await frozenPlaybooks(ctx, [playbookVersionId])).get(playbookVersionId)
    if (!playbook) throw refusal(processRefusals, 'playbook.not_found', { playbook: playbookId })
    return playbookView(playbook)
  },
})

export function playbookView(playbook: Playbook, ownId: string | null = null): PlaybookView {
  const { id, version, name, summary, roles, stages } = playbook
  return {
    ...{ id, version, name, summary, roles, ownId },
    stages: stages.map(stage => ({
      ...{ id: stage.id, name: stage.name, purpose: stage.purpose, optional: stage.optional, days: stage.days },
      ...{ starts: stage.starts, approval: stage.approval, loops: stage.loops },
      activities: stage.activities.map(({ id, label, help, days, role }) => ({ id, label, help, days, role })),
      deliverables: stage.deliverables.map(({ type, kind, label, where }) => ({ type, kind, label, where })),
      criteria: stage.criteria.map(one => ({
        ...{ id: one.id, check: one.check, params: { ...one.params } },
        label: criterionLabel(one, one.check),
      })),
    })),
  }
}
