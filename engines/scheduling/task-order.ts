export type Linked = { id: string; after: readonly string[] }

/** `order`: every task behind its predecessors. `stuck`: the tasks of circles and all that wait for them. */
export type OrderedTasks<Task extends Linked> = { order: Task[]; stuck: Task[] }

/** Kahn's algorithm: takes away what waits for nothing until nothing more can be taken. Unknown predecessors hold nobody up. */
export function orderTasks<Task extends Linked>(tasks: readonly Task[]): OrderedTasks<Task> {
  const known = new Map(tasks.map(task => [task.id, task]))
  const waiting = new Map<string, number>()
  const successors = new Map<string, string[]>([...known.keys()].map(id => [id, []]))
  for (const { id, after } of known.values()) {
    const before = [...new Set(after)].filter(other => known.has(other))
    waiting.set(id, before.length)
    for (const other of before) successors.get(other)?.push(id)
  }
  return takeAway(known, waiting, successors)
}

function takeAway<Task extends Linked>(
  known: ReadonlyMap<string, Task>,
  waiting: Map<string, number>,
  successors: ReadonlyMap<string, readonly string[]>,
): OrderedTasks<Task> {
  const order = [...known.values()].filter(({ id }) => waiting.get(id) === 0)
  for (const { id } of order) {
    for (const next of successors.get(id) ?? []) {
      const left = (waiting.get(next) ?? 0) - 1
      waiting.set(next, left)
      const task = known.get(next)
      if (left === 0 && task) order.push(task)
    }
  }
  const taken = new Set(order.map(({ id }) => id))
  return { order, stuck: [...known.values()].filter(({ id }) => !taken.has(id)) }
}
