import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import { emptyWordsOf } from '#apps/web/records/empty/empty-words.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** They are never a list of their own: they are seen with what they belong to. */
const WITHOUT_LIST = ['file', 'stage', 'gate_decision', 'approval', 'approval_decision']

/** Nothing here is good news, or nobody could add it here: an example would mislead. */
const WITHOUT_EXAMPLE = [
  'domains/control/web/deviations-page.tsx',
  'domains/documents/web/shelf-kinds.tsx',
  'domains/plan/web/load/load-page.tsx',
  'domains/playbooks/web/versions/versions-page.tsx',
  ...['load', 'matrix', 'past', 'stalls'].map(view => `domains/portfolio/web/${view}-page.tsx`),
  'domains/process/web/decision-history.tsx',
  'domains/process/web/earlier-run.tsx',
  'domains/process/web/inbox-page.tsx',
  ...['changes-step', 'mapping-step', 'move-version-page'].map(part => `domains/process/web/move-version/${part}.tsx`),
  'domains/process/web/workbench-page.tsx',
]

test.each(allEntities.map(entity => entity.type).filter(type => !WITHOUT_LIST.includes(type)))(
  'an empty list of %s says what belongs there, with an example (apps/web/records/empty)',
  type => {
    const words = emptyWordsOf(type)
    for (const text of [words?.what, words?.like])
      expect(text).toEqual({
        zh: expect.stringMatching(/\p{Script=Han}|\w/u),
        en: expect.stringMatching(/^\P{Script=Han}+$/u),
      })
  },
)

test('every page that may have nothing to show says of what: <EmptyState of="lead" …>', () => {
  const pages = globSync('domains/*/web/**/*.tsx', { cwd: ROOT }).filter(page => !WITHOUT_EXAMPLE.includes(page))
  const silent = pages.filter(page => {
    const uses = readFileSync(join(ROOT, page), 'utf8').split('<EmptyState').slice(1)
    return uses.length > 0 && !uses.some(use => /^\s+of=/.test(use))
  })
  expect(silent).toEqual([])
})
