import { findStage } from '../graph.ts'
import type { Playbook } from '../playbook.ts'
import { isDone, type ProjectState, statusOf } from '../state.ts'

/**
 * The stages new to a project that it is past already: one that has begun would have had to wait for them. What only has
 * to be done before an open stage passes is still ahead.
 */
export function passedBy(playbook: Playbook, state: ProjectState, added: ReadonlySet<string>): Set<string> {
  const begun = playbook.stages.filter(({ id }) => (statusOf(state, id) ?? 'planned') !== 'planned')
  const passed = new Set<string>()
  const seen = new Set<string>()
  const visit = (id: string, done: boolean) => {
    if (seen.has(`${id} ${done}`)) return
    seen.add(`${id} ${done}`)
    const stage = findStage(playbook, id)
    if (!stage) return
    const { after, alongside } = stage.starts
    pass(after)
    if (done) pass([...alongside, ...stage.passes.after])
    else for (const other of alongside) if (added.has(other)) visit(other, false)
  }
  const pass = (ids: readonly string[]) => {
    for (const id of ids) {
      if (!added.has(id)) continue
      passed.add(id)
      visit(id, true)
    }
  }
  for (const { id } of begun) visit(id, isDone(statusOf(state, id) ?? 'planned'))
  return passed
}
