import { instantiate } from '@yingce/process/instantiate'
import { query, whoMay } from '#kernel/command/operation.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { processContract, processRefusals } from '../contract.ts'
import { findPlaybook } from './playbooks.ts'
import { companyCalendar } from './registry.ts'

/** The dates that a project would have on a playbook, before anybody starts it. */
export const previewProject = query(processContract.previewProject, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { playbook: id, start }) => {
    const found = findPlaybook(id)
    if (!found) throw refusal(processRefusals, 'playbook.unknown', { playbook: id }, { field: 'playbook' })
    const calendar = await companyCalendar(ctx)
    const { stages, tasks } = instantiate(found.playbook, { start, calendar })
    const finish =
      stages
        .map(one => one.finish)
        .toSorted()
        .at(-1) ?? start
    return {
      ...{ start, finish, tasks: tasks.length, unannounced: calendar.unofficialYears(start, finish) },
      stages: stages.map(one => ({ key: one.stageId, start: one.start, finish: one.finish })),
    }
  },
})
