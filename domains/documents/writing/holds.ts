import type { Section } from '../docx/model.ts'

/** What a section holds, by the captions of its tables with their rows and of its charts; a summary by what it tells. */
export function holdsOf(section: Section): string[] {
  return section.blocks.flatMap(block => {
    if (block.kind === 'table') return [`${block.caption} (${block.rows.length})`]
    if (block.kind === 'chart') return [block.caption]
    if (block.kind === 'fact' && !section.numbered) return [block.label]
    return []
  })
}
