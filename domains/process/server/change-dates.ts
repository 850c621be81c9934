import { openPlace, requireVersion } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { processContract, processRefusals, project } from '../contract.ts'
import { loadProject } from './load-project.ts'
import { requireLead } from './require-role.ts'

/**
 * Moves the first or the last day of a project: where the work takes longer, the gates that measure by its end let it
 * pass again. Tasks, campaigns and goals keep their own dates.
 */
export const changeDates = command(processContract.changeDates, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { projectId, version, start, finish, reason }) => {
    const loaded = await loadProject(ctx, projectId, { lock: true })
    requireLead(ctx, loaded)
    if (version !== undefined) requireVersion(ctx, project, loaded.project, version)
    await openPlace(ctx, projectId)
    if (finish < start) throw refusal(processRefusals, 'project.dates', {}, { field: 'finish' })
    const told = { action: 'rescheduled', note: reason ?? null }
    const changed = await changeRecord(ctx, project, loaded.project, { start, finish }, told)
    return { projectId, version: changed.version, start, finish }
  },
})
