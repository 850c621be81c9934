import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkFile, listPlaybooks } from './playbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'yingce-playbook-'))
afterAll(() => rmSync(folder, { recursive: true }))

const P1 = readFileSync('playbooks/P1.yaml', 'utf8')

/** The error of checking a text as a file. */
function mistakesOf(text: string): string {
  const file = join(folder, 'changed.yaml')
  writeFileSync(file, text)
  try {
    checkFile(file)
  } catch (error) {
    return (error as { sentence: { en: string } }).sentence.en.replaceAll(`${file}:`, '')
  }
  return ''
}

describe('the list of playbooks', () => {
  test('shows the marketing planning with its seven stages, deliverables and criteria', () => {
    const [first] = JSON.parse(listPlaybooks(true))
    expect(first).toMatchObject({ id: 'P1', name: { zh: '营销策划', en: 'Marketing planning' } })
    expect(first.stages.map((stage: { id: string }) => stage.id)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map(number => `P1.${number}`),
    )
    expect(first.stages[0]).toMatchObject({
      deliverables: [{ type: 'goal', label: { zh: '营销目标' } }],
      criteria: [{ id: 'goals_present', check: 'goals.present', label: { zh: '至少有 1 个目标' } }, {}],
    })
    expect(listPlaybooks(false)).toContain('P1.3 制定营销策略 Set strategy')
  })
})

describe('a check of a file', () => {
  test('names line and field of a check that nobody has', () => {
    const said = mistakesOf(P1.replace('check: goals.complete', 'check: goals.invented'))
    expect(said).toMatch(/^\d+:\d+ stages\[0\]\.criteria\[1\]\.check .*goals\.invented/m)
  })

  test('names a loop that leads forward, so without an exit', () => {
    const said = mistakesOf(P1.replace('- { to: P1.3, label', '- { to: P1.7, label'))
    expect(said).toContain('stages[6].loops[0].to')
  })

  test('says that a file cannot be read', () => {
    expect(() => checkFile(join(folder, 'missing.yaml'))).toThrow(/missing\.yaml/)
  })
})
