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

  const bomb = [...'abcdefghi'].map(
    (name, index) =>
      `${name}: &${name} [${index === 0 ? 1 : `*${'abcdefghi'[index - 1]}, *${'abcdefghi'[index - 1]}`}]`,
  )
  const stages = Array.from({ length: 10_000 }, (_, index) => `  - { id: P1.${index}, name: { zh: 甲, en: a } }`)
  const first = (line: string) => P1.replace(/^name:/m, `${line}\nname:`)

  test.each([
    ['a field that there is not', first('colour: red'), '3:9 colour There is no field'],
    ['a field given twice', first('name: { zh: 甲, en: a }'), '4:1 name The field "name" is given twice'],
    ['a polluted prototype', first('__proto__: { a: 1 }'), '3:1  "__proto__" cannot be'],
    ['references that grow without end', bomb.join('\n'), '1:7 a References are not allowed'],
    ['a type of the language', first('x: !!js/function "x"'), 'is not allowed'],
    ['ten thousand stages', `${P1.slice(0, P1.indexOf('stages:'))}stages:\n${stages.join('\n')}`, 'too long: 10000'],
    ['a stage twice', P1.replace('id: P1.3', 'id: P1.2'), '155:9 stages[2].id The id "P1.2" is used twice'],
    ['nesting without end', '['.repeat(20_000) + ']'.repeat(20_000), 'Nested too deeply'],
    ['two playbooks', `${P1}\n---\n${P1}`, 'A file holds one playbook'],
    ['five megabytes', `id: ${'x'.repeat(5_000_000)}`, 'The file is too large'],
    ['nothing', '', '1:1'],
  ])('names line and field of %s', (_, text, said) => {
    expect(mistakesOf(text)).toContain(said)
  })

  test('names stages that wait for each other', () => {
    const said = mistakesOf(P1.replace('starts: { after: [] }', 'starts: { after: [P1.7] }'))
    expect(said).toMatch(/^\d+:\d+ stages\[0\]\.starts .*P1\.7/m)
  })

  test('says that a file cannot be read', () => {
    expect(() => checkFile(join(folder, 'missing.yaml'))).toThrow(/missing\.yaml/)
  })
})
