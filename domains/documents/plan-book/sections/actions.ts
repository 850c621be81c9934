import type { Block, Section } from '../../docx/model.ts'
import { amountText } from '../../writing/figures.ts'
import { unitSaid } from '../../writing/money-said.ts'
import { personName, say } from '../../writing/say.ts'
import { inChart, timetable } from '../../writing/timetable.ts'
import type { PlanBookFacts } from '../facts.ts'

const SPANS_SHOWN = 20

/** What is done, by whom, when: campaigns with their chart, and the timetable. */
export function actionsSection(facts: PlanBookFacts): Section {
  const blocks = [...campaigns(facts), ...timetable(facts)]
  return { key: 'actions', title: say(facts, '行动方案', 'Actions'), numbered: true, blocks }
}

function campaigns(facts: PlanBookFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '营销活动', 'Campaigns') }
  if (facts.campaigns.length === 0) {
    const text = say(facts, '还没有营销活动', 'There is no campaign yet')
    return [heading, { kind: 'missing', text, where: 'campaigns', optional: !facts.asked.has('campaign') }]
  }
  return [heading, table(facts), ...chart(facts), ...messages(facts)]
}

function table(facts: PlanBookFacts): Block {
  const goals = new Map(facts.goals.map(one => [one.id, one.statement]))
  return {
    kind: 'table',
    caption: say(facts, '营销活动一览', 'The campaigns'),
    columns: [
      { title: say(facts, '活动', 'Campaign'), width: 2.6 },
      { title: say(facts, '服务的目标', 'Goal served'), width: 3 },
      { title: say(facts, '渠道', 'Channel'), width: 1.5 },
      { title: say(facts, '日期', 'Dates'), width: 1.9 },
      { title: say(facts, '负责人', 'Owner'), width: 1.3 },
      { title: say(facts, `预算（${unitSaid(facts)}）`, `Budget (${unitSaid(facts)})`), width: 2, right: true },
    ],
    rows: facts.campaigns.map(one => [
      one.name,
      (one.goalId && goals.get(one.goalId)) || '—',
      one.channel ?? '—',
      `${one.start ?? '—'}\n${one.finish ?? '—'}`,
      personName(facts, one.ownerId),
      amountText(one.budget),
    ]),
  }
}

function chart(facts: PlanBookFacts): Block[] {
  const spans = facts.campaigns
    .flatMap(({ name, start, finish }) =>
      start && finish && start <= finish ? [{ name: inChart(name), start, finish }] : [],
    )
    .toSorted((one, other) => one.start.localeCompare(other.start))
    .slice(0, SPANS_SHOWN)
  if (spans.length === 0) return []
  const names = { startName: say(facts, '开始', 'Start'), daysName: say(facts, '天数', 'Days') }
  const caption = say(facts, '营销活动的时间安排（条内为天数）', 'When the campaigns run (days in the bars)')
  return [{ kind: 'chart', caption, chart: { type: 'spans', ...names, spans } }]
}

function messages(facts: PlanBookFacts): Block[] {
  const items = facts.campaigns.flatMap(one => {
    const about = [one.audience, one.message].filter(Boolean).join(say(facts, '：', ': '))
    return about ? [`${one.name} — ${about}`] : []
  })
  if (items.length === 0) return []
  return [
    { kind: 'fact', label: say(facts, '面向谁、说什么', 'To whom, and what'), text: '' },
    { kind: 'bullets', items },
  ]
}
