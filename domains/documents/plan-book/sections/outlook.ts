import { metric } from '#domains/goals/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import { numberText } from '../../writing/figures.ts'
import { listed, optionLabel, personName, say } from '../../writing/say.ts'
import type { PlanBookFacts } from '../facts.ts'

/** What the campaigns should bring, measured by their KPIs. */
export function effectSection(facts: PlanBookFacts): Section {
  const measured = facts.campaigns.filter(one => one.metricId)
  const text = say(facts, '活动还没有 KPI', 'The campaigns have no KPI yet')
  const blocks: Block[] =
    measured.length === 0
      ? [{ kind: 'missing', text, where: 'campaigns', optional: !facts.asked.has('campaign') }]
      : [effects(facts, measured), ...unmeasured(facts)]
  return { key: 'effect', title: say(facts, '效果预测与 KPI', 'Expected effect and KPIs'), numbered: true, blocks }
}

function unmeasured(facts: PlanBookFacts): Block[] {
  const names = facts.campaigns.filter(one => !one.metricId).map(one => one.name)
  if (names.length === 0) return []
  const text = say(
    facts,
    `没有 KPI 的活动：${listed(facts, names)}`,
    `Campaigns without a KPI: ${listed(facts, names)}`,
  )
  return [{ kind: 'missing', text, where: 'campaigns', optional: true }]
}

function effects(facts: PlanBookFacts, measured: PlanBookFacts['campaigns']): Block {
  const metrics = new Map(facts.metrics.map(one => [one.id, one]))
  const columns = [
    { title: say(facts, '活动', 'Campaign'), width: 3.4 },
    { title: 'KPI', width: 3 },
    { title: say(facts, '目标值', 'Target'), width: 1.6, right: true },
    { title: say(facts, '单位', 'Unit'), width: 1.2 },
    { title: say(facts, '到何时', 'By'), width: 1.8 },
  ]
  const rows = measured.map(one => {
    const used = one.metricId ? metrics.get(one.metricId) : undefined
    return [one.name, used?.name ?? '—', numberText(one.kpiTarget), used?.unit ?? '—', one.finish ?? '—']
  })
  return { kind: 'table', caption: say(facts, '各活动的 KPI', 'KPIs of the campaigns'), columns, rows }
}

/** How the goals are watched: each metric with its rhythm. */
export function watchSection(facts: PlanBookFacts): Section {
  const used = new Set([...facts.goals, ...facts.campaigns].map(one => one.metricId))
  const watched = facts.metrics.filter(one => used.has(one.id))
  const text = say(facts, '还没有要监控的指标', 'There is no metric to watch yet')
  const blocks: Block[] = watched.length === 0 ? [{ kind: 'missing', text, where: 'goals' }] : [metrics(facts, watched)]
  return { key: 'watch', title: say(facts, '监控与评估', 'Monitoring and evaluation'), numbered: true, blocks }
}

function metrics(facts: PlanBookFacts, watched: PlanBookFacts['metrics']): Block {
  const columns = [
    { title: say(facts, '指标', 'Metric'), width: 2.6 },
    { title: say(facts, '口径', 'Definition'), width: 4 },
    { title: say(facts, '读取周期', 'Read every'), width: 1.5 },
    { title: say(facts, '出处', 'Source'), width: 2 },
    { title: say(facts, '负责人', 'Owner'), width: 1.4 },
  ]
  const rows = watched.map(one => [
    one.name,
    one.definition ?? '—',
    optionLabel(facts, metric.fields.rhythm.options, one.rhythm),
    one.source ?? '—',
    personName(facts, one.ownerId),
  ])
  return { kind: 'table', caption: say(facts, '监控的指标', 'Metrics that are watched'), columns, rows }
}
