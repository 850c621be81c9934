import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import '#apps/server/domains.ts'
import type { Language } from '@yingce/process/label'
import type { Playbook } from '@yingce/process/playbook'
import { shippedPlaybooks } from '#domains/process/reads.ts'
import { processFacts } from './process-facts.ts'

export const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'processes')
export const LANGUAGES: readonly Language[] = ['zh', 'en']

export interface ProcessPage {
  readonly playbook: Playbook
  readonly language: Language
  readonly path: string
}

export function processPages(): ProcessPage[] {
  return shippedPlaybooks().flatMap(({ playbook }) =>
    LANGUAGES.map(language => ({ playbook, language, path: join(FOLDER, `${playbook.id}.${language}.md`) })),
  )
}

const FACTS = /<!-- facts: (\w+) -->\n[\s\S]*?<!-- \/facts -->/g

/** The page as it is, with the facts as the playbook has them now. */
export function withFacts({ playbook, language, path }: ProcessPage): { written: string; due: string } {
  const written = readFileSync(path, 'utf8')
  const due = written.replace(FACTS, (_, name: string) => {
    const facts = processFacts[name]?.(playbook, language) ?? []
    return [`<!-- facts: ${name} -->`, '', ...facts, '', '<!-- /facts -->'].join('\n')
  })
  return { written, due }
}
