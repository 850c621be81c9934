import type { Stage } from '@yingce/process/playbook'
import { refusal } from '#kernel/error/refusal.ts'
import { processRefusals } from '../contract.ts'
import type { LoadedProject, StageRecord } from './load-project.ts'

/** A stage of the project: as the playbook describes it, and its newest run. */
export function stageOf(loaded: LoadedProject, stageKey: string): { stage: Stage; run: StageRecord } {
  const stage = loaded.playbook.stages.find(({ id }) => id === stageKey)
  const run = loaded.stages.get(stageKey)
  if (!stage || !run) throw refusal(processRefusals, 'stage.unknown', { stageId: stageKey })
  return { stage, run }
}
