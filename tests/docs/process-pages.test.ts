import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { processFacts } from './process-facts.ts'
import { FOLDER, processPages, withFacts } from './process-page.ts'

const pages = processPages().map(page => [`${page.playbook.id}.${page.language}`, page] as const)

describe.each(pages)('docs/processes/%s.md', (_, page) => {
  const { written, due } = withFacts(page)

  test('says what its playbook says; after a change: npm run process-pages', () => {
    expect(written).toBe(due)
    for (const name of Object.keys(processFacts)) expect(written).toContain(`<!-- facts: ${name} -->`)
  })

  test('names only criteria of its own stages, and links only to what is there', () => {
    const stages = page.playbook.stages.map(stage => stage.id)
    const named = [...written.matchAll(/\bP\d+\.\d+/g)].map(([id]) => id)
    expect(named.filter(id => id.startsWith(`${page.playbook.id}.`) && !stages.includes(id))).toEqual([])
    const links = [...written.matchAll(/\]\(([^)#]+)/g)].map(([, link = '']) => join(dirname(page.path), link))
    expect(links.filter(link => !existsSync(link))).toEqual([])
  })

  test('its picture is there and small', () => {
    const [, picture = ''] = /!\[[^\]]*\]\(([^)]+)\)/.exec(written) ?? []
    expect(statSync(join(dirname(page.path), picture)).size).toBeLessThanOrEqual(120_000)
  })
})

test.each(['README.md', 'README.zh-CN.md'])('docs/processes/%s leads to every page', name => {
  const index = readFileSync(join(FOLDER, name), 'utf8')
  const language = name === 'README.md' ? 'en' : 'zh'
  for (const [, page] of pages)
    if (page.language === language) expect(index).toContain(`(${page.playbook.id}.${language}.md)`)
})
