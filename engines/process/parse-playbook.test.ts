import { expect, test } from 'vitest'
import { checkPlaybook, PROBLEM_LIMIT, parsePlaybook } from './parse-playbook.ts'
import { PROBLEM_CODES } from './problem.ts'
import { PLAYBOOK_TEXT } from './tests/playbook-text.ts'
import { registry } from './tests/registry.ts'
import { SPOILED } from './tests/spoiled.ts'

/** The text with one place spoiled. */
function spoil(from: string, to: string): string {
  if (PLAYBOOK_TEXT.split(from).length !== 2) throw new Error(`Not exactly once in the text: ${from}`)
  return PLAYBOOK_TEXT.replace(from, to)
}

function problemsOf(text: string): [string, number | null, string][] {
  const answer = parsePlaybook(text, registry)
  return answer.ok ? [] : answer.problems.map(({ code, line, path }) => [code, line, path])
}

test('a sound file gives the playbook with everything filled in that it left out', () => {
  const answer = parsePlaybook(PLAYBOOK_TEXT, registry)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  const [first, second, third] = answer.playbook.stages
  expect(first).toMatchObject({
    starts: { after: [], alongside: [] },
    passes: { after: [] },
    optional: false,
    repeats: null,
    branches: [],
    loops: [],
  })
  expect(first?.activities[2]).toEqual({
    id: 'agreed',
    label: { zh: '已确认', en: 'Agreed' },
    help: null,
    days: 0,
    role: 'sales',
    after: ['agree'],
    milestone: true,
  })
  expect(second?.deliverables[0]?.kind).toBe('desk')
  expect(second?.branches.map(({ leads, criteria }) => [leads, criteria.length])).toEqual([
    [{ close: 'lost' }, 1],
    [{ to: 'T1.2' }, 0],
  ])
  expect(third).toMatchObject({
    starts: { after: [], alongside: ['T1.2'] },
    passes: { after: ['T1.2'] },
    repeats: { times: 3 },
  })
})

test.each(SPOILED)('%s spoiled to %s', (from, to, expected) => {
  expect(problemsOf(spoil(from, to)).toSorted()).toEqual(expected.toSorted())
})

test('every kind of problem is found somewhere', () => {
  const found = new Set(SPOILED.flatMap(([, , problems]) => problems.map(([code]) => code)))
  expect(PROBLEM_CODES.filter(code => !found.has(code))).toEqual(['too_large'])
})

test('problems come in the order of the text, with line and column', () => {
  const text = spoil('version: 3', 'version: x').replace('mode: any', 'mode: some').replace('zh: 再来, ', '')
  const answer = parsePlaybook(text, registry)
  expect(!answer.ok && answer.problems.map(({ code, line, column, params }) => [code, line, column, params])).toEqual([
    ['wrong_type', 2, 10, { expected: 'whole_number', found: 'text' }],
    ['not_a_choice', 21, 23, { choices: ['any', 'all', 'sequence'], found: 'some' }],
    ['missing_field', 58, 21, { field: 'zh' }],
  ])
})

test('what is no map at all is one problem', () => {
  for (const text of ['', '# only a comment', '~', '- a', 'text', '42'])
    expect(problemsOf(text)).toEqual([['wrong_type', 1, '']])
})

test('a byte order mark and Windows line ends do not matter', () => {
  expect(problemsOf(`\ufeff${PLAYBOOK_TEXT.replaceAll('\n', '\r\n')}`)).toEqual([])
})

test('emoji and right-to-left text are kept as they are', () => {
  const answer = parsePlaybook(spoil('en: Tender }', 'en: "🎯 مناقصة" }'), registry)
  expect(answer.ok && answer.playbook.name.en).toBe('🎯 مناقصة')
})

test('hostile files are refused without overflow, and well before their reader gives up', () => {
  expect(problemsOf('x'.repeat(500_001))).toEqual([['too_large', 1, '']])
  expect(problemsOf('['.repeat(50_000))).toEqual([['too_deep', 1, '']])
  expect(problemsOf('{a: '.repeat(30_000))).toEqual([['too_deep', 1, '']])
  expect(problemsOf('- '.repeat(50_000))).toEqual([['too_deep', 1, '']])
  const bomb = Array.from(
    { length: 9 },
    (_, level) => `k${level}: &k${level} [${`*k${level - 1},`.repeat(level && 9)}]`,
  )
  expect(problemsOf(bomb.join('\n')).every(([code]) => code === 'alias_refused')).toBe(true)
  const wide = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')
  expect(problemsOf(wide)).toHaveLength(PROBLEM_LIMIT)
}, 30_000)

test('a refused key pollutes nothing', () => {
  parsePlaybook('__proto__: { polluted: 1 }', registry)
  checkPlaybook(JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'), registry)
  expect('polluted' in {}).toBe(false)
})

test('an editor checks the same without a text: paths, but no lines', () => {
  const answer = parsePlaybook(PLAYBOOK_TEXT, registry)
  const playbook = answer.ok ? answer.playbook : null
  expect(checkPlaybook(playbook, registry)).toEqual({ ok: true, playbook })
  const spoiled = checkPlaybook({ ...playbook, version: 'x', colour: 'red' }, registry)
  expect(!spoiled.ok && spoiled.problems).toEqual([
    { code: 'unknown_field', line: null, column: null, path: 'colour', params: { field: 'colour' } },
    {
      code: 'wrong_type',
      line: null,
      column: null,
      path: 'version',
      params: { expected: 'whole_number', found: 'text' },
    },
  ])
  expect(checkPlaybook(JSON.parse('{"__proto__": {}}'), registry).ok).toBe(false)
})

test('parameters too have no names that reach into objects', () => {
  const answer = parsePlaybook(PLAYBOOK_TEXT, registry)
  for (const name of ['__proto__', 'constructor', 'prototype', 'a.b', '']) {
    const playbook = structuredClone(answer.ok ? answer.playbook : null)
    const params: unknown = JSON.parse(`{"min": 1, "${name}": 1}`)
    Object.assign(playbook?.stages[0]?.criteria[0] ?? {}, { params })
    const spoiled = checkPlaybook(playbook, registry)
    expect(!spoiled.ok && spoiled.problems.map(({ code }) => code), name).toEqual(['key_refused'])
  }
})
