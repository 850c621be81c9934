import type { Playbook } from '@yingce/process/playbook'
import { anyMember, query } from '#kernel/command/operation.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { processContract, processRefusals } from '../contract.ts'
import type { PlaybookView } from '../shapes/playbook.ts'
import { findPlaybook, shippedPlaybooks } from './playbooks.ts'
import { criterionLabel } from './word-report.ts'

/** All playbooks that a project can start on. */
export const readPlaybooks = query(processContract.playbooks, {
  allow: anyMember,
  run: async () => shippedPlaybooks().map(({ playbook }) => playbookView(playbook)),
})

export const readPlaybook = query(processContract.playbook, {
  allow: anyMember,
  run: async (_, { id }) => {
    const found = findPlaybook(id)
    if (!found) throw refusal(processRefusals, 'playbook.not_found', { playbook: id })
    return playbookView(found.playbook)
  },
})

export function playbookView({ id, version, name, summary, roles, stages }: Playbook): PlaybookView {
  return {
    ...{ id, version, name, summary, roles },
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
