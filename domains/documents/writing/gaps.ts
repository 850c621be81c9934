import type { Section } from '../docx/model.ts'

/** What a section should say and does not, and where in the project it is written. */
export interface Gap {
  readonly section: string
  readonly what: string
  readonly where: string
}

/** What a document lacks. */
export function gapsOf(sections: readonly Section[]): Gap[] {
  return missingIn(sections, false)
}

/** What would make it better, and is not asked for. */
export function hintsOf(sections: readonly Section[]): Gap[] {
  return missingIn(sections, true)
}

function missingIn(sections: readonly Section[], optional: boolean): Gap[] {
  return sections.flatMap(section =>
    section.blocks.flatMap(block =>
      block.kind === 'missing' && (block.optional ?? false) === optional
        ? [{ section: section.title, what: block.text, where: block.where }]
        : [],
    ),
  )
}
