import { query, whoMay } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'
import { judgeStage } from './judge-stage.ts'
import { loadProject } from './load-project.ts'
import { stageOf } from './stage-of.ts'
import { wordReport } from './word-report.ts'

/** A stage's gate, judged on the records as they are now. */
export const readGate = query(processContract.readGate, {
  allow: whoMay('read', 'process'),
  run: async (ctx, { projectId, stageKey }) => {
    const loaded = await loadProject(ctx, projectId)
    const { stage } = stageOf(loaded, stageKey)
    return wordReport(stage.criteria, await judgeStage(ctx, loaded, stageKey, stage))
  },
})
