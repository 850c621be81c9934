import { archiveEntry } from '#domains/closing/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { sectionOf } from '../../writing/record-blocks.ts'
import { optionLabel, say } from '../../writing/say.ts'
import type { ClosingFacts } from '../facts.ts'

/** Where everything lies that the playbook made, stage by stage. */
export function archiveSection(teller: Teller, { archive }: ClosingFacts): Section {
  const name = ['归档', 'Archive'] as const
  if (archive.total === 0) {
    const text = say(teller, '这个流程没有要归档的资料。', 'This playbook makes nothing to be filed.')
    return sectionOf(teller, 'archive', name, [{ kind: 'text', text }])
  }
  const filed = say(
    teller,
    '{total} 项资料，已归档 {filed} 项。',
    '{filed} of {total} {total|document|documents} filed.',
    archive,
  )
  return sectionOf(teller, 'archive', name, [{ kind: 'text', text: filed }, table(teller, archive)])
}

function table(teller: Teller, { stages }: ClosingFacts['archive']): Block {
  const columns = [
    { title: say(teller, '阶段', 'Stage'), width: 2.2 },
    { title: say(teller, '资料', 'Document'), width: 2.4 },
    { title: say(teller, '状态', 'State'), width: 1.4 },
    { title: say(teller, '存放位置或原因', 'Where it is, or why not'), width: 3.4 },
  ]
  const rows = stages.flatMap(stage =>
    stage.lines.map(({ label, entry }) => [
      stage.name[teller.language],
      label[teller.language],
      entry ? optionLabel(teller, archiveEntry.fields.state.options, entry.state) : say(teller, '未归档', 'Not filed'),
      [entry?.location, entry?.number, entry?.reason].filter(Boolean).join(say(teller, '，', ', ')) || '—',
    ]),
  )
  return { kind: 'table', caption: say(teller, '归档清单', 'What is filed'), columns, rows }
}
