import { findCycles } from '../graph.ts'
import type { Activity, Playbook, Stage } from '../playbook.ts'
import type { Path } from '../problem.ts'
import type { Report } from './shape.ts'

/** Activities that name unknown ones, wait for each other, have no length, or do not fit into their stage. */
export function findActivityProblems({ stages }: Playbook, report: Report): void {
  for (const [index, stage] of stages.entries()) {
    const path: Path = ['stages', index, 'activities']
    const known = new Set(stage.activities.map(({ id }) => id))
    for (const [number, activity] of stage.activities.entries()) {
      findReferences(activity, known, [...path, number], report)
      findLength(activity, [...path, number], report)
    }
    findCircles(stage, path, report)
  }
}

function findReferences({ id, after }: Activity, known: ReadonlySet<string>, path: Path, report: Report): void {
  for (const [number, other] of after.entries()) {
    if (!known.has(other)) report('unknown_activity', [...path, 'after', number], { id: other })
    if (other === id) report('activity_after_itself', [...path, 'after', number], { id })
  }
}

function findLength({ milestone, days }: Activity, path: Path, report: Report): void {
  if (milestone && days > 0) report('milestone_with_days', [...path, 'days'], { days })
  if (!milestone && days === 0) report('activity_without_days', path)
}

function findCircles(stage: Stage, path: Path, report: Report): void {
  const after = new Map(stage.activities.map(activity => [activity.id, activity.after]))
  const cycles = findCycles([...after.keys()], id => after.get(id) ?? [])
  for (const cycle of cycles.filter(({ length }) => length > 1)) {
    const number = stage.activities.findIndex(({ id }) => id === cycle[0])
    report('activity_cycle', [...path, number, 'after'], { activities: cycle })
  }
  if (cycles.length > 0) return
  const needed = longestChain(stage.activities)
  if (needed > stage.days) report('activities_too_long', path, { days: stage.days, needed })
}

/** Workdays that the activities take when nothing but their order holds them back. */
function longestChain(activities: readonly Activity[]): number {
  const ends = new Map<string, number>()
  for (let before = -1; before !== ends.size; ) {
    before = ends.size
    for (const { id, days, after } of activities) {
      const earlier = after.map(other => ends.get(other))
      if (!ends.has(id) && earlier.every(end => end !== undefined)) ends.set(id, days + Math.max(0, ...earlier))
    }
  }
  return Math.max(0, ...ends.values())
}
