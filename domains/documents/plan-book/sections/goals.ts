import type { Section } from '../../docx/model.ts'
import { type PlanBookFacts, personName, say } from '../facts.ts'

/** The goals with their figures: metric, from where to where, until when, whose. */
export function goalsSection(facts: PlanBookFacts): Section {
  const title = say(facts, '三、营销目标', '3. Goals')
  if (facts.goals.length === 0)
    return { title, blocks: [{ kind: 'missing', text: say(facts, '还没有目标', 'There is no goal yet') }] }
  const metrics = new Map(facts.metrics.map(one => [one.id, one]))
  const rows = facts.goals.map(one => [
    one.statement,
    (one.metricId && metrics.get(one.metricId)?.name) || '—',
    one.baseline ?? '—',
    one.direction === 'hold' ? `${one.bandLow ?? '?'} – ${one.bandHigh ?? '?'}` : (one.target ?? '—'),
    one.unit ?? '—',
    one.deadline ?? '—',
    personName(facts, one.ownerId),
  ])
  const columns = [
    { title: say(facts, '目标', 'Goal'), width: 4 },
    { title: say(facts, '指标', 'Metric'), width: 2 },
    { title: say(facts, '基准', 'Baseline'), width: 1, right: true },
    { title: say(facts, '目标值', 'Target'), width: 1, right: true },
    { title: say(facts, '单位', 'Unit'), width: 1 },
    { title: say(facts, '截止', 'Deadline'), width: 2 },
    { title: say(facts, '负责人', 'Owner'), width: 1 },
  ]
  const aims = facts.aims.filter(aim => facts.goals.some(goal => goal.aimId === aim.id)).map(aim => aim.name)
  const serves = say(facts, '服务于公司目标：', 'They serve the company’s aims: ')
  return {
    title,
    blocks: [
      { kind: 'table', columns, rows },
      ...(aims.length > 0 ? [{ kind: 'text' as const, text: serves + aims.join('；') }] : []),
    ],
  }
}
