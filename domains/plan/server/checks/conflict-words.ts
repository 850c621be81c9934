import type { Missing } from '@yingce/process/gate'
import type { Label } from '#kernel/entity/field.ts'
import type { Conflict } from '../../contract.ts'

/** The sentences behind the codes of conflicts. */
export const CONFLICT_NOTES = {
  starts_too_early: {
    zh: '前置任务“{predecessor}”还没有完成，最早 {earliest} 开始。',
    en: 'Its predecessor “{predecessor}” is not finished; {earliest} is the first possible day.',
  },
  finish_before_start: { zh: '完成早于开始。', en: 'It finishes before it starts.' },
  before_project: { zh: '{date} 早于项目开始 {bound}。', en: '{date} lies before the project’s start, {bound}.' },
  after_project: { zh: '{date} 晚于项目结束 {bound}。', en: '{date} lies after the project’s end, {bound}.' },
  cycle: { zh: '先后关系成环：{tasks}。', en: 'Its dependencies close a circle: {tasks}.' },
} as const satisfies Record<Conflict['code'], Label>

/** Names the first conflicts, each with the task that has to move. */
export function missingOf(conflicts: readonly Conflict[], titles: ReadonlyMap<string, string>): Missing[] {
  return conflicts.slice(0, SHOWN).map(conflict => missing(conflict, titles))
}

const SHOWN = 20

function missing(conflict: Conflict, titles: ReadonlyMap<string, string>): Missing {
  const { code, taskId: recordId, ...params } = conflict
  const title = (id: string) => titles.get(id) ?? id
  const words = {
    ...params,
    ...('predecessorId' in params && { predecessor: title(params.predecessorId) }),
    ...('taskIds' in params && { tasks: params.taskIds.map(title).join(' → ') }),
  }
  return { recordId, label: title(recordId), field: 'start', why: { code, params: words } }
}
