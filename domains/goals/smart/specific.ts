import { hasText } from '@yingce/process/has-text'
import { fails, fault, ground, holds, type LetterVerdict, type SmartFacts } from './facts.ts'

/** S: it says whose figure must change, and by which metric that is seen. */
export function judgeSpecific({ goal, metric }: SmartFacts): LetterVerdict {
  const faults = []
  if (!hasText(goal.subject)) faults.push(fault('subject_missing', 'subject'))
  if (goal.metricId === null) faults.push(fault('metric_missing', 'metricId'))
  else if (!metric) faults.push(fault('metric_gone', 'metricId'))
  if (faults.length > 0) return fails('S', ...faults)
  return holds('S', ground('specific', { subject: goal.subject ?? '', metric: metric?.name ?? '' }))
}
