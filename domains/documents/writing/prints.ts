import { createHash } from 'node:crypto'
import type { DocumentModel, Section } from '../docx/model.ts'

export interface Print {
  readonly section: string
  readonly print: string
}

/** Who signs and which versions there were is no part of what the plan says. */
const NOT_COMPARED = ['approval']

/** A fingerprint of each section's words and numbers, to see later what has changed. */
export function printsOf(model: Pick<DocumentModel, 'sections'>): Print[] {
  return model.sections
    .filter(section => !NOT_COMPARED.includes(section.key))
    .map(section => ({ section: section.key, print: printOf(section) }))
}

/** The keys of the sections that say something else now. */
export function changedSections(before: readonly Print[], model: Pick<DocumentModel, 'sections'>): string[] {
  const known = new Map(before.map(one => [one.section, one.print]))
  return printsOf(model)
    .filter(({ section, print }) => known.get(section) !== print)
    .map(({ section }) => section)
}

function printOf(section: Section): string {
  return createHash('sha256').update(JSON.stringify(section.blocks)).digest('hex').slice(0, 16)
}
