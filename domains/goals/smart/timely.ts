import {
  fails,
  fault,
  firstDay,
  ground,
  holds,
  type LetterVerdict,
  type SmartFacts,
  type SmartReason,
} from './facts.ts'

/** T: it has a deadline, after the day it counts from and inside the project. */
export function judgeTimely(facts: SmartFacts): LetterVerdict {
  const { goal } = facts
  if (goal.deadline === null) return fails('T', fault('deadline_missing', 'deadline'))
  const faults = deadlineFaults(facts, goal.deadline)
  return faults.length > 0 ? fails('T', ...faults) : holds('T', ground('timely', { deadline: goal.deadline }))
}

function deadlineFaults({ goal, project }: SmartFacts, deadline: string): SmartReason[] {
  const params = { deadline, start: project.start, finish: project.finish }
  const outside = (date: string) => date < project.start || date > project.finish
  const from = firstDay(goal, project)
  if (outside(deadline)) return [fault('deadline_outside_project', 'deadline', params)]
  if (outside(from)) return [fault('start_outside_project', 'startsOn', { ...params, from })]
  if (deadline < from) return [fault('deadline_before_start', 'deadline', { ...params, from })]
  return []
}
