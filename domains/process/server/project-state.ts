import type { Playbook } from '@yingce/process/playbook'
import { initialState, type ProjectState, type StageState } from '@yingce/process/state'
import type { ProjectRecord, StageRecord } from './load-project.ts'

/** The newest run of each stage; the runs come in the order of their iterations. */
export function newestStages(runs: readonly StageRecord[]): Map<string, StageRecord> {
  return new Map(runs.map(run => [run.key, run]))
}

/** What the records say, in the words of the engine. */
export function projectState(
  record: Pick<ProjectRecord, 'status' | 'outcome' | 'iteration'>,
  playbook: Playbook,
  stages: ReadonlyMap<string, StageRecord>,
): ProjectState {
  const known = [...stages].map(([key, { state, iteration, returns }]): [string, StageState] => [
    key,
    { state, iteration, returns },
  ])
  const { status, outcome, iteration } = record
  return { status, outcome, iteration, stages: { ...initialState(playbook).stages, ...Object.fromEntries(known) } }
}
