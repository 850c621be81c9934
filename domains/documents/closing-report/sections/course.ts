import { closingReport } from '#domains/closing/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { sectionOf, writtenParts } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { ClosingFacts } from '../facts.ts'

const where = 'closing'

/** How it went: time, tasks and issues in figures, then in words; and why. */
export function courseSection(teller: Teller, { report, figures, kept }: ClosingFacts): Section {
  return sectionOf(
    teller,
    'course',
    ['过程与原因', 'Course and causes'],
    [
      facts(teller, figures, kept),
      ...writtenParts(teller, closingReport, report, [
        { field: 'course', where },
        { field: 'causes', where },
      ]),
    ],
  )
}

/** The day of the figures is told where they are kept: those of a draft are always of today. */
function facts(teller: Teller, { plannedFinish, asOf, tasks, issues }: ClosingFacts['figures'], kept: boolean): Block {
  const columns = [
    { title: say(teller, '事项', 'What'), width: 3 },
    { title: say(teller, '情况', 'How it stands'), width: 6 },
  ]
  const rows = [
    [say(teller, '计划完成', 'Planned finish'), plannedFinish],
    ...(kept ? [[say(teller, '数字截至', 'Figures as of'), asOf]] : []),
    [
      say(teller, '任务', 'Tasks'),
      say(
        teller,
        '完成 {done} 项，未完成 {open} 项，取消 {cancelled} 项',
        '{done} done, {open} open, {cancelled} cancelled',
        tasks,
      ),
    ],
    [
      say(teller, '问题', 'Issues'),
      say(teller, '已解决 {resolved} 个，未解决 {open} 个', '{resolved} resolved, {open} open', issues),
    ],
  ]
  return { kind: 'table', caption: say(teller, '过程概览', 'The course in figures'), columns, rows }
}
