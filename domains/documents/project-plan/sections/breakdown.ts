import { task } from '#domains/plan/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { heading, missing, recordTable, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { PlanFacts } from '../facts.ts'

/** The work, stage by stage in the playbook's order, and what belongs to none. */
export function breakdownSection(teller: Teller, { tasks }: PlanFacts): Section {
  const name = ['工作分解', 'Work breakdown'] as const
  if (tasks.length === 0)
    return sectionOf(teller, 'breakdown', name, [missing(teller, '还没有任务', 'There is no task yet', 'tasks')])
  const keys = [...teller.stages.keys(), null]
  const blocks = keys.flatMap((key, index): Block[] => {
    const rows = tasks.filter(one => (one.stageKey && teller.stages.has(one.stageKey) ? one.stageKey : null) === key)
    if (rows.length === 0) return []
    const stage = key === null ? undefined : teller.stages.get(key)
    const title = { zh: stage ? `${index + 1} ${stage.zh}` : '其他', en: stage ? `${index + 1} ${stage.en}` : 'Other' }
    return [heading(teller, title.zh, title.en), table(teller, rows, title[teller.language])]
  })
  return sectionOf(teller, 'breakdown', name, blocks)
}

function table(teller: Teller, rows: PlanFacts['tasks'], stage: string): Block {
  return recordTable(teller, task, {
    caption: say(teller, `工作：${stage}`, `Work: ${stage}`),
    rows,
    columns: [
      ['title', 3.4],
      ['note', 3],
      ['ownerId', 1.4],
      ['days', 1],
      ['state', 1.2],
    ],
  })
}
