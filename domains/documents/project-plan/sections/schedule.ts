import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { missing, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import { timetable } from '../../writing/timetable.ts'
import type { PlanFacts } from '../facts.ts'

/** When everything is done, with the picture of the stages, and the milestones. */
export function scheduleSection(teller: Teller, { tasks }: PlanFacts): Section {
  return sectionOf(
    teller,
    'schedule',
    ['进度计划', 'Schedule'],
    [...timetable({ ...teller, tasks }), ...milestones(teller, tasks)],
  )
}

function milestones(teller: Teller, tasks: PlanFacts['tasks']): Block[] {
  const rows = tasks.filter(one => one.milestone).map(one => [one.finish, one.title])
  if (rows.length === 0) {
    const none = missing(teller, '还没有里程碑', 'There is no milestone yet', 'tasks', true)
    return tasks.length === 0 ? [] : [none]
  }
  const columns = [
    { title: say(teller, '日期', 'Day'), width: 2 },
    { title: say(teller, '里程碑', 'Milestone'), width: 7 },
  ]
  const caption = say(teller, '里程碑', 'Milestones')
  return [
    { kind: 'heading', text: caption },
    { kind: 'table', caption, columns, rows: rows.toSorted() },
  ]
}
