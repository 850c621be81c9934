import { improvement } from '#domains/closing/contract.ts'
import { lesson } from '#domains/measurement/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { missing, recordTable, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { ClosingFacts } from '../facts.ts'

/** What the next project should know, and what the company should do better from now on. */
export function lessonsSection(teller: Teller, facts: ClosingFacts): Section {
  const blocks = [lessons(teller, facts), improvements(teller, facts)]
  return sectionOf(teller, 'lessons', ['经验教训与改进', 'Lessons and improvements'], blocks)
}

function lessons(teller: Teller, { lessons: rows }: ClosingFacts): Block {
  if (rows.length === 0) return missing(teller, '还没有经验教训', 'No lesson has been written yet', 'lessons')
  return recordTable(teller, lesson, {
    caption: say(teller, '经验教训', 'Lessons'),
    rows,
    columns: [
      ['name', 3],
      ['happened', 3],
      ['advice', 3.4],
      ['state', 1.1],
    ],
  })
}

function improvements(teller: Teller, { improvements: rows }: ClosingFacts): Block {
  if (rows.length === 0)
    return missing(teller, '还没有改进建议', 'No improvement has been proposed yet', 'improvements', true)
  return recordTable(teller, improvement, {
    caption: say(teller, '改进建议', 'Improvements'),
    rows,
    columns: [
      ['what', 4],
      ['addressee', 1.8],
      ['ownerId', 1.4],
      ['dueOn', 1.7],
      ['state', 1.3],
    ],
  })
}
