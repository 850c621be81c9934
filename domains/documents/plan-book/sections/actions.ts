import type { Block, Section } from '../../docx/model.ts'
import { type PlanBookFacts, personName, say } from '../facts.ts'

const TASKS_SHOWN = 200

/** What is done, by whom, when: campaigns and the timetable. */
export function actionsSection(facts: PlanBookFacts): Section {
  return { title: say(facts, '六、行动方案', '6. Actions'), blocks: [...campaigns(facts), ...timetable(facts)] }
}

function campaigns(facts: PlanBookFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '营销活动', 'Campaigns') }
  if (facts.campaigns.length === 0)
    return [heading, { kind: 'missing', text: say(facts, '还没有营销活动', 'There is no campaign yet') }]
  const goals = new Map(facts.goals.map(one => [one.id, one.statement]))
  const columns = [
    { title: say(facts, '活动', 'Campaign'), width: 3 },
    { title: say(facts, '服务的目标', 'Goal served'), width: 3 },
    { title: say(facts, '渠道', 'Channel'), width: 2 },
    { title: say(facts, '日期', 'Dates'), width: 2 },
    { title: say(facts, '负责人', 'Owner'), width: 1 },
    { title: say(facts, '预算', 'Budget'), width: 2, right: true },
  ]
  const rows = facts.campaigns.map(one => [
    one.name,
    (one.goalId && goals.get(one.goalId)) || '—',
    one.channel ?? '—',
    `${one.start ?? '?'} → ${one.finish ?? '?'}`,
    personName(facts, one.ownerId),
    one.budget ?? '—',
  ])
  return [heading, { kind: 'table', columns, rows }]
}

function timetable(facts: PlanBookFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '时间表', 'Timetable') }
  if (facts.tasks.length === 0)
    return [heading, { kind: 'missing', text: say(facts, '还没有任务', 'There is no task yet') }]
  const sorted = [...facts.tasks].sort((one, other) => one.start.localeCompare(other.start))
  const columns = [
    { title: say(facts, '任务', 'Task'), width: 5 },
    { title: say(facts, '负责人', 'Assignee'), width: 2 },
    { title: say(facts, '开始', 'Start'), width: 2 },
    { title: say(facts, '完成', 'Finish'), width: 2 },
  ]
  const rows = sorted
    .slice(0, TASKS_SHOWN)
    .map(one => [one.milestone ? `◆ ${one.title}` : one.title, personName(facts, one.ownerId), one.start, one.finish])
  return [heading, { kind: 'table', columns, rows }]
}
