import { instantiate } from '@yingce/process/instantiate'
import { query, whoMay } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'
import { companyCalendar } from './registry.ts'
import { playbookForProject } from './usable-playbooks.ts'

/** The dates that a project would have on a playbook, before anybody starts it. */
export const previewProject = query(processContract.previewProject, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { playbook: id, start }) => {
    const playbook = await playbookForProject(ctx, id)
    const calendar = await companyCalendar(ctx)
    const { stages, tasks } = instantiate(playbook, { start, calendar })
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
