import type { Activity, Branch, Criterion, Deliverable, Loop, Playbook, Stage } from '@yingce/process/playbook'
import type { CheckCard, DeliverableCard } from '../../contract.ts'

const blank = () => ({ zh: '', en: '' })

/** A new stage behind one; what came after that one comes after the new one now. */
export function addStage(draft: Playbook, behind: number): Playbook {
  const before = draft.stages[behind]
  const id = freeId(
    draft.stages.map(stage => stage.id),
    `${draft.id}.`,
    draft.stages.length + 1,
  )
  const activity = newActivity(draft, 'project_manager')
  const stage: Stage = {
    ...{ id, name: blank(), purpose: blank(), optional: false, days: 5, repeats: null },
    ...{ starts: { after: before ? [before.id] : [], alongside: [] }, passes: { after: [] } },
    ...{ activities: [activity], deliverables: [], criteria: [], branches: [], loops: [] },
    approval: { mode: 'any', roles: ['project_manager'] },
  }
  const followers = draft.stages.map(one =>
    before ? withRefs(one, old => (old === before.id ? [id] : [old]), 'starts') : one,
  )
  return withRole({ ...draft, stages: followers.toSpliced(behind + 1, 0, stage) }, 'project_manager')
}

/** Without a stage; what came after it comes after what it came after, and no way leads to it any more. */
export function removeStage(draft: Playbook, place: number): Playbook {
  const gone = draft.stages[place]
  if (!gone) return draft
  const behind = [...gone.starts.after, ...gone.starts.alongside]
  const left = draft.stages.toSpliced(place, 1).map(stage => {
    const own = withRefs(stage, old => (old === gone.id ? behind.filter(id => id !== stage.id) : [old]), 'both')
    return {
      ...own,
      loops: own.loops.filter(({ to }) => to !== gone.id),
      branches: own.branches.filter(({ leads }) => !('to' in leads) || leads.to !== gone.id),
    }
  })
  return { ...draft, stages: left }
}

/** A stage and its neighbour change places; where one comes after the other, so do their places in the order. */
export function moveStage(draft: Playbook, place: number, by: -1 | 1): Playbook {
  const [upper, lower] = by === 1 ? [place, place + 1] : [place - 1, place]
  const [a, b] = [draft.stages[upper], draft.stages[lower]]
  if (!a || !b) return draft
  const swapped = draft.stages.with(upper, b).with(lower, a)
  const tied = [...b.starts.after, ...b.starts.alongside].includes(a.id)
  if (!tied) return { ...draft, stages: swapped }
  const other = new Map([
    [a.id, b.id],
    [b.id, a.id],
  ])
  const ordered = swapped.map(stage => {
    const taken = stage === a ? b : stage === b ? a : stage
    return withRefs({ ...stage, starts: taken.starts, passes: taken.passes }, id => [other.get(id) ?? id], 'both')
  })
  return { ...draft, stages: ordered }
}

export function newActivity(draft: Playbook, role: string): Activity {
  const ids = draft.stages.flatMap(({ activities }) => activities.map(({ id }) => id))
  const id = freeId(ids, 'activity_', ids.length + 1)
  return { id, label: blank(), help: null, days: 1, role, after: [], milestone: false }
}

/** An activity goes, and none waits for it any more. */
export function removeActivity(activities: readonly Activity[], place: number): Activity[] {
  const id = activities[place]?.id
  return activities.toSpliced(place, 1).map(one => ({ ...one, after: one.after.filter(other => other !== id) }))
}

export function deliverableFrom({ type, kind, label, where }: DeliverableCard): Deliverable {
  return { type, kind, label, where }
}

/** A call of a check with what its parameters begin with. */
export function criterionFrom(draft: Playbook, { name, params }: CheckCard): Criterion {
  const ids = draft.stages.flatMap(({ criteria, branches }) =>
    [...criteria, ...branches.flatMap(one => one.criteria)].map(({ id }) => id),
  )
  const begun = params.flatMap(({ name: param, kind, required, min, choices }) => {
    if (!required) return []
    if (kind === 'number') return [[param, min ?? 1]]
    return kind === 'choice' && choices?.[0] ? [[param, choices[0].value]] : []
  })
  const base = name.replace(/[^A-Za-z0-9]+/g, '_').toLowerCase()
  const id = ids.includes(base) ? freeId(ids, `${base}_`, 2) : base
  return { id, check: name, params: Object.fromEntries(begun), label: null }
}

export function newLoop(draft: Playbook, place: number): Loop {
  const before = draft.stages[place]?.starts.after[0] ?? draft.stages[0]?.id ?? ''
  return { to: before, label: { zh: '再来一轮', en: 'Go round again' } }
}

export function newBranch(draft: Playbook): Branch {
  const ids = draft.stages.flatMap(({ branches }) => branches.map(({ id }) => id))
  return {
    id: freeId(ids, 'way_', ids.length + 1),
    label: blank(),
    leads: { close: 'lost' },
    criteria: [],
    roles: ['project_manager'],
  }
}

/** Who is chosen for something takes part in the playbook. */
export function withRole(draft: Playbook, ...roles: readonly string[]): Playbook {
  const missing = roles.filter(role => !draft.roles.includes(role))
  return missing.length > 0 ? { ...draft, roles: [...draft.roles, ...missing] } : draft
}

function freeId(taken: readonly string[], stem: string, first: number): string {
  for (let number = first; ; number++) if (!taken.includes(`${stem}${number}`)) return `${stem}${number}`
}

function withRefs(stage: Stage, refs: (id: string) => string[], which: 'starts' | 'both'): Stage {
  const mapped = (ids: readonly string[]) => [...new Set(ids.flatMap(refs))]
  const { after, alongside } = stage.starts
  const starts = { after: mapped(after), alongside: which === 'both' ? mapped(alongside) : alongside }
  return { ...stage, starts, passes: which === 'both' ? { after: mapped(stage.passes.after) } : stage.passes }
}
