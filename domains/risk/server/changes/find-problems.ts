import { task } from '#domains/plan/contract.ts'
import type { Label } from '#kernel/entity/field.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { fillIn, type RefusalParams } from '#kernel/error/refusal.ts'
import type { Problem } from '../../contract.ts'
import type { Operation } from '../../rules/operation-rows.ts'
import { negativeLine } from './money-effect.ts'
import type { PlanNow } from './plan-now.ts'

/** How what the rows are about stood when the change was submitted: that is what was approved. */
export interface Base {
  readonly iteration: number
  readonly tasks: Readonly<Record<string, { readonly start: string; readonly finish: string }>>
  readonly lines: Readonly<Record<string, string>>
}

export function baseOf(now: PlanNow, operations: readonly Operation[]): Base {
  const tasks = now.tasks.filter(one => operations.some(row => row.taskId === one.id))
  const lines = (now.money?.lines ?? []).filter(one => operations.some(row => row.lineId === one.id))
  return {
    iteration: now.iteration,
    tasks: Object.fromEntries(tasks.map(({ id, start, finish }) => [id, { start, finish }])),
    lines: Object.fromEntries(lines.map(({ id, amount }) => [id, amount])),
  }
}

/**
 * Why a change cannot be carried out: a row that fits nothing, and, held against how it was submitted, a row whose task
 * or line somebody has changed since. One problem a row.
 */
export function findProblems(now: PlanNow, operations: readonly Operation[], base: Base | null = null): Problem[] {
  if (base && base.iteration !== now.iteration) return [problem(0, 'iteration', { iteration: base.iteration })]
  return operations.flatMap((_, index) => {
    const found = problemOf(now, operations, index, base)
    return found ? [problem(index + 1, found.code, found.params ?? {}, found.words)] : []
  })
}

interface Found {
  readonly code: keyof typeof SENTENCES
  readonly params?: RefusalParams
  /** What is said otherwise in either language. */
  readonly words?: Readonly<Record<string, Label>>
}

function problemOf(now: PlanNow, operations: readonly Operation[], index: number, base: Base | null): Found | null {
  const row = operations[index]
  if (!row) return null
  if (row.kind === 'money') return moneyProblem(now, operations, row, base)
  if (row.kind === 'add') return addProblem(now, row)
  const first = operations.findIndex(one => one.kind !== 'money' && one.taskId === row.taskId)
  return first < index ? { code: 'task_twice', params: { other: first + 1 } } : taskProblem(now, row, base)
}

function taskProblem(now: PlanNow, row: Operation, base: Base | null): Found | null {
  const found = now.tasks.find(one => one.id === row.taskId)
  if (!found) return { code: 'task_gone' }
  const { title, state, start, finish, milestone } = found
  if (state === 'done' || state === 'cancelled')
    return { code: 'task_closed', params: { title }, words: { state: task.fields.state.options[state] } }
  if (row.kind === 'duration' && milestone) return { code: 'milestone', params: { title } }
  if (row.kind === 'move' && row.finish && row.start && row.finish < row.start)
    return { code: 'turned', params: { title, start: row.start, finish: row.finish } }
  const was = base?.tasks[found.id]
  if (was && (was.start !== start || was.finish !== finish))
    return { code: 'task_moved', params: { title, was: span(was), now: span(found) } }
  return null
}

function addProblem({ stages, people, closedTo }: PlanNow, { title, stageKey, ownerId }: Operation): Found | null {
  const stage = stages.find(one => one.key === stageKey)
  if (!stage) return { code: 'stage_unknown', params: { title, stage: stageKey } }
  if (['passed', 'waived', 'skipped'].includes(stage.state))
    return { code: 'stage_over', params: { title, stage: stageKey } }
  if (!ownerId) return null
  if (!people.has(ownerId)) return { code: 'owner_left', params: { title } }
  return closedTo.has(ownerId) ? { code: 'owner_outside', params: { title } } : null
}

function moneyProblem(
  { money }: PlanNow,
  operations: readonly Operation[],
  { lineId }: Operation,
  base: Base | null,
): Found | null {
  if (!money) return { code: 'no_budget' }
  if (!lineId) return null
  const line = money.lines.find(one => one.id === lineId)
  if (!line) return { code: 'line_gone' }
  if (negativeLine(money, operations, lineId))
    return { code: 'line_negative', params: { item: line.item, now: line.amount } }
  const was = base?.lines[lineId]
  return was && was !== line.amount
    ? { code: 'line_changed', params: { item: line.item, was, now: line.amount } }
    : null
}

function span({ start, finish }: { start: string; finish: string }): string {
  return start === finish ? start : `${start} – ${finish}`
}

function problem(
  row: number,
  code: keyof typeof SENTENCES,
  params: RefusalParams,
  words: Readonly<Record<string, Label>> = {},
): Problem {
  const said = (locale: 'zh' | 'en') => {
    const own = Object.fromEntries(Object.entries(words).map(([name, label]) => [name, inSentence(label, locale)]))
    const text = fillIn(SENTENCES[code][locale], { ...params, ...own })
    return row === 0 ? text : `${fillIn(ROW[locale], { row })}${text}`
  }
  return { row, code, text: { zh: said('zh'), en: said('en') } }
}

const ROW: Label = { zh: '第 {row} 行：', en: 'Row {row}: ' }

const SENTENCES = {
  iteration: {
    zh: '这份申请属于第 {iteration} 轮，项目已进入下一轮。',
    en: 'It belongs to iteration {iteration}; the project has gone on to the next.',
  },
  task_gone: { zh: '任务已不在计划里。', en: 'the task is not in the plan any more.' },
  task_closed: { zh: '任务“{title}”{state}，不能再改。', en: 'the task “{title}” is {state} and takes no change.' },
  task_moved: {
    zh: '任务“{title}”在提交时是 {was}，现在是 {now}。',
    en: 'the task “{title}” was at {was} when this was submitted, and is at {now} now.',
  },
  task_twice: {
    zh: '和第 {other} 行改的是同一个任务，合成一行。',
    en: 'it changes the same task as row {other}; make one of them.',
  },
  milestone: { zh: '“{title}”是里程碑，没有工期。', en: '“{title}” is a milestone and takes no days.' },
  turned: {
    zh: '任务“{title}”的完成 {finish} 早于开始 {start}。',
    en: 'the finish {finish} of “{title}” lies before its start {start}.',
  },
  stage_unknown: {
    zh: '新任务“{title}”的阶段 {stage} 不在这一轮里。',
    en: 'the stage {stage} of “{title}” is not in this iteration.',
  },
  stage_over: { zh: '新任务“{title}”的阶段 {stage} 已经结束。', en: 'the stage {stage} of “{title}” is over.' },
  owner_left: { zh: '要做“{title}”的人已离职。', en: 'who should do “{title}” has left.' },
  owner_outside: {
    zh: '要做“{title}”的人看不到这个项目的任务。先让此人参与项目，或换一个人。',
    en: 'who should do “{title}” cannot see the tasks of this project. Let them take part in it first, or give it to somebody else.',
  },
  no_budget: {
    zh: '还没有批准的预算；先批准预算，再改金额。',
    en: 'no budget is approved yet; have one approved before its money is changed.',
  },
  line_gone: { zh: '这一行不在批准的预算里。', en: 'the line is not in the approved budget.' },
  line_changed: {
    zh: '预算行“{item}”在提交时是 {was}，现在是 {now}。',
    en: 'the line “{item}” was {was} when this was submitted, and is {now} now.',
  },
  line_negative: {
    zh: '预算行“{item}”只有 {now}，减不了这么多。',
    en: 'the line “{item}” holds {now} and cannot give so much.',
  },
} satisfies Record<string, Label>
