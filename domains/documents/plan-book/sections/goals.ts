import { goal } from '#domains/goals/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import { numberText } from '../../writing/figures.ts'
import { listed, optionLabel, personName, say } from '../../writing/say.ts'
import type { PlanBookFacts } from '../facts.ts'

type Goal = PlanBookFacts['goals'][number]

/** The goals with their figures: metric, from where to where, until when, whose, and why that can be done. */
export function goalsSection(facts: PlanBookFacts): Section {
  const title = say(facts, '营销目标', 'Goals')
  const blocks: Block[] =
    facts.goals.length === 0
      ? [{ kind: 'missing', text: say(facts, '还没有目标', 'There is no goal yet'), where: 'goals' }]
      : [table(facts), ...serves(facts), ...reasons(facts)]
  return { key: 'goals', title, numbered: true, blocks }
}

/** 'what it is about: 8 → 12 % until 2026-12-31' */
export function goalInShort(facts: PlanBookFacts, one: Goal): string {
  const from = one.baseline === null ? '' : `${numberText(one.baseline)} → `
  const until = one.deadline ? say(facts, `，${one.deadline} 前`, ` until ${one.deadline}`) : ''
  return `${one.statement}${say(facts, '（', ' (')}${from}${aimedAt(one)}${one.unit ? ` ${one.unit}` : ''}${until}${say(facts, '）', ')')}`
}

function aimedAt(one: Goal): string {
  if (one.direction !== 'hold') return numberText(one.target)
  return `${numberText(one.bandLow)} – ${numberText(one.bandHigh)}`
}

function table(facts: PlanBookFacts): Block {
  const metrics = new Map(facts.metrics.map(one => [one.id, one.name]))
  return {
    kind: 'table',
    caption: say(facts, '目标、指标与期限', 'Goals with their figures'),
    columns: [
      { title: say(facts, '目标', 'Goal'), width: 4 },
      { title: say(facts, '指标', 'Metric'), width: 2.4 },
      { title: say(facts, '基准', 'Baseline'), width: 1.3, right: true },
      { title: say(facts, '目标值', 'Target'), width: 1.5, right: true },
      { title: say(facts, '单位', 'Unit'), width: 1.1 },
      { title: say(facts, '截止', 'Deadline'), width: 1.8 },
      { title: say(facts, '负责人', 'Owner'), width: 1.5 },
    ],
    rows: facts.goals.map(one => [
      one.statement,
      (one.metricId && metrics.get(one.metricId)) || '—',
      numberText(one.baseline),
      aimedAt(one),
      one.unit ?? '—',
      one.deadline ?? '—',
      personName(facts, one.ownerId),
    ]),
  }
}

function serves(facts: PlanBookFacts): Block[] {
  const aims = facts.aims.filter(aim => facts.goals.some(one => one.aimId === aim.id)).map(aim => aim.name)
  if (aims.length === 0) return []
  return [{ kind: 'fact', label: say(facts, '服务于公司目标', 'Company aims served'), text: listed(facts, aims) }]
}

/** What must change, for whom, and why the gap can be closed. */
function reasons(facts: PlanBookFacts): Block[] {
  const items = facts.goals
    .filter(one => one.gapNote || one.subject)
    .map(one => {
      const area = one.area ? optionLabel(facts, goal.fields.area.options, one.area) : ''
      const about = [area, one.subject].filter(Boolean).join(' · ')
      return `${one.statement}${about && say(facts, `（${about}）`, ` (${about})`)}${one.gapNote ? say(facts, `：${one.gapNote}`, `: ${one.gapNote}`) : ''}`
    })
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: say(facts, '为什么做得到', 'Why they can be reached') },
    { kind: 'bullets', items },
  ]
}
