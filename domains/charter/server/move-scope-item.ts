import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { readRecord } from '#kernel/query/read.ts'
import { charterContract, scopeItem } from '../contract.ts'
import { readScope, type ScopeItem } from './read-scope.ts'
import { requireEditable } from './require-editable.ts'

/** Puts a statement before or after its neighbour of the same kind; the first stays first, the last stays last. */
export const moveScopeItem = command(charterContract.moveScopeItem, {
  allow: whoMay('write', 'charter'),
  run: async (ctx, { to, ...known }) => {
    const { projectId } = await readRecord(ctx, scopeItem, known.id)
    await requireEditable(ctx, projectId)
    const record = await openRecord(ctx, scopeItem, known)
    const ordered = movedIn(await readScope(ctx, projectId, record.kind), record.id, to)
    let moved = record
    for (const [index, one] of ordered.entries()) {
      const position = index + 1
      if (one.position === position) continue
      const changed = await changeRecord(ctx, scopeItem, one, { position })
      if (one.id === record.id) moved = changed
    }
    return moved
  },
})

function movedIn(items: readonly ScopeItem[], id: string, to: 'up' | 'down'): ScopeItem[] {
  const at = items.findIndex(one => one.id === id)
  const there = to === 'up' ? at - 1 : at + 1
  const [one, other] = [items[at], items[there]]
  if (!one || !other) return [...items]
  return items.with(at, other).with(there, one)
}
