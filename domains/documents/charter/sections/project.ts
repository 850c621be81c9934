import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { CharterFacts } from '../facts.ts'

/** The project as the charter names it: for whom, by whom, from when to when. */
export function projectSection(teller: Teller, { head, version }: CharterFacts): Section {
  const columns = [
    { title: say(teller, '事项', 'What'), width: 2 },
    { title: say(teller, '内容', 'As agreed'), width: 7 },
  ]
  const rows = [
    [say(teller, '项目', 'Project'), head.name],
    ...(head.customer ? [[say(teller, '客户', 'Customer'), head.customer]] : []),
    [say(teller, '发起人', 'Sponsor'), head.sponsor ?? '—'],
    [say(teller, '项目经理', 'Project manager'), head.manager ?? '—'],
    [say(teller, '项目周期', 'Period'), `${head.start} — ${head.finish}`],
    [say(teller, '章程版本', 'Version of the charter'), String(version.number)],
  ]
  const blocks: Block[] = [{ kind: 'table', caption: say(teller, '项目概况', 'The project'), columns, rows }]
  if (version.revisionReason)
    blocks.push({ kind: 'fact', label: say(teller, '修订原因', 'Why it was revised'), text: version.revisionReason })
  return sectionOf(teller, 'project', ['项目概况', 'The project'], blocks)
}
