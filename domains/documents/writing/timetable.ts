import type { task } from '#domains/plan/contract.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import type { Block } from '../docx/model.ts'
import { personName, type Speaking, say } from './say.ts'

const TASKS_SHOWN = 200
const LETTERS = 18

interface TimetableFacts extends Speaking {
  readonly people: ReadonlyMap<string, string>
  readonly stages: ReadonlyMap<string, Label>
  readonly tasks: readonly RecordOf<typeof task>[]
}

/** In the order of the stages, within them of time. */
export function timetable(facts: TimetableFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '时间表与责任人', 'Timetable and owners') }
  if (facts.tasks.length === 0) {
    const text = say(facts, '还没有任务', 'There is no task yet')
    return [heading, { kind: 'missing', text, where: 'tasks' }]
  }
  const place = placeIn(facts)
  const sorted = facts.tasks.toSorted(
    (one, other) => place(one.stageKey) - place(other.stageKey) || one.start.localeCompare(other.start),
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
function stageChart(facts: TimetableFacts): Block[] {
  const place = placeIn(facts)
  const byStage = Map.groupBy(
    facts.tasks.filter(one => one.stageKey),
    one => one.stageKey ?? '',
  )
  const spans = [...byStage]
    .toSorted(([one], [other]) => place(one) - place(other))
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

/** Where a stage stands in the playbook; what belongs to none comes last. */
function placeIn({ stages }: TimetableFacts): (key: string | null) => number {
  const order = [...stages.keys()]
  return key => {
    const place = order.indexOf(key ?? '')
    return place < 0 ? order.length : place
  }
}

/** A name beside its bar leaves room for the bar; the table above has it in full. */
export function inChart(name: string): string {
  const letters = Array.from(name)
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : name
}
