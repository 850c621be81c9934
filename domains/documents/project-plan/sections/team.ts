import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { missing, sectionOf } from '../../writing/record-blocks.ts'
import { listed, say } from '../../writing/say.ts'
import type { PlanFacts } from '../facts.ts'

const LETTERS = ['R', 'A', 'C', 'I'] as const
const MOST_TASKS = 200

/** Who is in the team, and who is what on which task (RACI). */
export function teamSection(teller: Teller, { raci }: PlanFacts): Section {
  const names = raci.team.map(one => one.name)
  const team: Block = {
    kind: 'fact',
    label: say(teller, '团队', 'Team'),
    text: listed(teller, names) || '—',
  }
  const given = raci.tasks.filter(one => one.duties.length > 0)
  const none = missing(teller, '还没有分配职责（RACI）', 'No duties have been given (RACI)', 'team/raci')
  return sectionOf(
    teller,
    'team',
    ['团队与职责', 'Team and duties'],
    [team, given.length === 0 ? none : matrix(teller, given)],
  )
}

function matrix(teller: Teller, tasks: PlanFacts['raci']['tasks']): Block {
  const titles = {
    R: say(teller, '执行 R', 'Responsible R'),
    A: say(teller, '负责 A', 'Accountable A'),
    C: say(teller, '咨询 C', 'Consulted C'),
    I: say(teller, '知情 I', 'Informed I'),
  }
  const columns = [
    { title: say(teller, '任务', 'Task'), width: 3.4 },
    ...LETTERS.map(letter => ({ title: titles[letter], width: 1.6 })),
  ]
  const rows = tasks.slice(0, MOST_TASKS).map(one => [
    one.title,
    ...LETTERS.map(
      letter =>
        listed(
          teller,
          one.duties.filter(duty => duty.letter === letter).map(duty => duty.person),
        ) || '—',
    ),
  ])
  return { kind: 'table', caption: say(teller, '职责矩阵（RACI）', 'Duties (RACI)'), columns, rows }
}
