import type { Playbook } from '@yingce/process/playbook'

/** The playbook cut down to some of its stages; what they waited for outside of these is done. */
export function remainingPlaybook(playbook: Playbook, stageIds: ReadonlySet<string>): Playbook {
  const within = (ids: readonly string[]) => ids.filter(id => stageIds.has(id))
  const stages = playbook.stages.filter(({ id }) => stageIds.has(id))
  return {
    ...playbook,
    stages: stages.map(stage => ({
      ...stage,
      starts: { after: within(stage.starts.after), alongside: within(stage.starts.alongside) },
      passes: { after: within(stage.passes.after) },
    })),
  }
}
