import type { Section } from '../docx/model.ts'

/** What a section holds, in the words of its own headings, tables and facts; a table also says how many rows. */
export function holdsOf(section: Section): string[] {
  return section.blocks.flatMap(block => {
    if (block.kind === 'table') return [`${block.caption} · ${block.rows.length}`]
    if (block.kind === 'chart') return [block.caption]
    if (block.kind === 'fact' && block.text !== '') return [block.label]
    return []
  })
}
