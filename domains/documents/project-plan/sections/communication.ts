import { communicationItem, stakeholder } from '#domains/team/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { missing, recordTable, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { PlanFacts } from '../facts.ts'

/** Whom the project concerns, and who is told what in which rhythm. */
export function communicationSection(teller: Teller, facts: PlanFacts): Section {
  const blocks = [stakeholders(teller, facts), plan(teller, facts)]
  return sectionOf(teller, 'communication', ['干系人与沟通', 'Stakeholders and communication'], blocks)
}

function stakeholders(teller: Teller, { stakeholders: rows }: PlanFacts): Block {
  if (rows.length === 0) return missing(teller, '还没有干系人', 'There is no stakeholder yet', 'stakeholders', true)
  return recordTable(teller, stakeholder, {
    caption: say(teller, '干系人', 'Stakeholders'),
    rows,
    columns: [
      ['name', 1.8],
      ['organisation', 2],
      ['power', 1],
      ['interest', 1],
      ['attitude', 1.1],
      ['need', 3],
    ],
  })
}

function plan(teller: Teller, { communication: rows }: PlanFacts): Block {
  if (rows.length === 0)
    return missing(teller, '还没有沟通计划', 'There is no plan of communication yet', 'team/communication')
  return recordTable(teller, communicationItem, {
    caption: say(teller, '沟通计划', 'Communication'),
    rows,
    columns: [
      ['what', 2.6],
      ['audience', 2],
      ['purpose', 2.4],
      ['rhythm', 1.2],
      ['channel', 1.2],
      ['ownerId', 1.3],
    ],
  })
}
