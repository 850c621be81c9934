import type { Block, Section } from '../../docx/model.ts'
import { type PlanBookFacts, say } from '../facts.ts'

/** What the campaigns should bring, measured by their KPIs. */
export function effectSection(facts: PlanBookFacts): Section {
  const title = say(facts, '八、效果预测与 KPI', '8. Expected effect and KPIs')
  const metrics = new Map(facts.metrics.map(one => [one.id, one]))
  const measured = facts.campaigns.filter(one => one.metricId)
  if (measured.length === 0)
    return { title, blocks: [{ kind: 'missing', text: say(facts, '活动还没有 KPI', 'The campaigns have no KPI yet') }] }
  const columns = [
    { title: say(facts, '活动', 'Campaign'), width: 4 },
    { title: 'KPI', width: 3 },
    { title: say(facts, '目标值', 'Target'), width: 2, right: true },
    { title: say(facts, '单位', 'Unit'), width: 1 },
  ]
  const rows = measured.map(one => {
    const metric = one.metricId ? metrics.get(one.metricId) : undefined
    return [one.name, metric?.name ?? '—', one.kpiTarget ?? '—', metric?.unit ?? '—']
  })
  return { title, blocks: [{ kind: 'table', columns, rows }] }
}

/** Threats and weaknesses are what the plan already knows of its risks. */
export function riskSection(facts: PlanBookFacts): Section {
  const title = say(facts, '九、风险与应急', '9. Risks')
  const known = facts.swot.filter(one => one.quadrant === 'threat' || one.quadrant === 'weakness')
  const answers = facts.crosses.filter(one => one.kind === 'st' || one.kind === 'wt')
  if (known.length === 0)
    return {
      title,
      blocks: [{ kind: 'missing', text: say(facts, '还没有识别出劣势与威胁', 'No weakness or threat has been named') }],
    }
  const blocks: Block[] = [{ kind: 'bullets', items: known.map(one => one.text) }]
  if (answers.length > 0) {
    blocks.push({ kind: 'heading', text: say(facts, '应对', 'Answers') })
    blocks.push({ kind: 'bullets', items: answers.map(one => one.text) })
  }
  return { title, blocks }
}

/** How the goals are watched: each metric with its rhythm. */
export function watchSection(facts: PlanBookFacts): Section {
  const title = say(facts, '十、监控与评估', '10. Monitoring and evaluation')
  const used = new Set([...facts.goals, ...facts.campaigns].map(one => one.metricId))
  const watched = facts.metrics.filter(one => used.has(one.id))
  if (watched.length === 0)
    return {
      title,
      blocks: [{ kind: 'missing', text: say(facts, '还没有要监控的指标', 'There is no metric to watch yet') }],
    }
  const columns = [
    { title: say(facts, '指标', 'Metric'), width: 3 },
    { title: say(facts, '口径', 'Definition'), width: 5 },
    { title: say(facts, '出处', 'Source'), width: 2 },
  ]
  return {
    title,
    blocks: [
      { kind: 'table', columns, rows: watched.map(one => [one.name, one.definition ?? '—', one.source ?? '—']) },
    ],
  }
}
