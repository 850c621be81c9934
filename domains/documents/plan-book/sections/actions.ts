import type { Block, Section } from '../../docx/model.ts'
import { amountText } from '../../writing/figures.ts'
import { unitSaid } from '../../writing/money-said.ts'
import { personName, say } from '../../writing/say.ts'
import type { PlanBookFacts } from '../facts.ts'

const TASKS_SHOWN = 200
const SPANS_SHOWN = 20
const LETTERS = 18

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

/** A name beside its bar leaves room for the bar; the table above has it in full. */
function inChart(name: string): string {
  const letters = Array.from(name)
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : name
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

/** In the order of the stages, within them of time. */
function timetable(facts: PlanBookFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '时间表与责任人', 'Timetable and owners') }
  if (facts.tasks.length === 0) {
    const text = say(facts, '还没有任务', 'There is no task yet')
    return [heading, { kind: 'missing', text, where: 'tasks' }]
  }
  const sorted = facts.tasks.toSorted(
    (one, other) => (one.stageKey ?? '~').localeCompare(other.stageKey ?? '~') || one.start.localeCompare(other.start),
  )
  const columns = [
    { title: say(facts, '阶段', 'Stage'), width: 2.2 },
    { title: say(facts, '任务', 'Task'), width: 4 },
    { title: say(facts, '责任人', 'Owner'), width: 1.4 },
    { title: say(facts, '开始', 'Start'), width: 1.7 },
    { title: say(facts, '完成', 'Finish'), width: 1.7 },
    { title: say(facts, '工作日', 'Workdays'), width: 1.3, right: true },
  ]
  const rows = sorted
    .slice(0, TASKS_SHOWN)
    .map(one => [
      (one.stageKey && facts.stages.get(one.stageKey)?.[facts.language]) || one.stageKey || '—',
      one.milestone ? `◆ ${one.title}` : one.title,
      personName(facts, one.ownerId),
      one.start,
      one.finish,
      one.milestone ? '—' : String(one.days),
    ])
  const rest = sorted.length - TASKS_SHOWN
  const more = say(
    facts,
    '另有 {rest} 项任务，见项目的任务清单。',
    '{rest} more {rest|task is|tasks are} in the project’s task list.',
    { rest },
  )
  return [
    heading,
    { kind: 'table', caption: say(facts, '任务时间表', 'Timetable'), columns, rows },
    ...stageChart(facts),
    ...(rest > 0 ? [{ kind: 'text' as const, text: more }] : []),
  ]
}

/** The timetable at a glance: each stage from its first task's start to its last one's finish. */
function stageChart(facts: PlanBookFacts): Block[] {
  const byStage = Map.groupBy(
    facts.tasks.filter(one => one.stageKey),
    one => one.stageKey ?? '',
  )
  const spans = [...byStage]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([key, tasks]) => ({
      name: inChart(facts.stages.get(key)?.[facts.language] ?? key),
      start: tasks.map(one => one.start).toSorted()[0] ?? '',
      finish:
        tasks
          .map(one => one.finish)
          .toSorted()
          .at(-1) ?? '',
    }))
  if (spans.length === 0) return []
  const names = { startName: say(facts, '开始', 'Start'), daysName: say(facts, '天数', 'Days') }
  const caption = say(
    facts,
    '各阶段任务的时间安排（甘特图，条内为天数）',
    'When the tasks of each stage run (days in the bars)',
  )
  return [{ kind: 'chart', caption, chart: { type: 'spans', ...names, spans } }]
}
