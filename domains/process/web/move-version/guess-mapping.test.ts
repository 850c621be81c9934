import { expect, test } from 'vitest'
import { guessMapping, mappingFor } from './guess-mapping.ts'

const named = (key: string, name: string) => ({ key, name: { zh: name, en: name } })
const gone = (key: string, name: string, ...choices: ReturnType<typeof named>[]) => ({
  ...named(key, name),
  ...{ state: 'active' as const, choices },
})

test('a stage with the same name under another id is offered, and each only once', () => {
  const choices = [named('x', '观察'), named('y', '执行')]
  expect(guessMapping({ unmapped: [gone('a', '执行', ...choices)], mayMap: [gone('b', '执行', ...choices)] })).toEqual({
    a: 'y',
  })
})

test('another project is asked only for the mapping that it has a use for', () => {
  const project = { unmapped: [gone('a', '执行', named('y', '执行'))], mayMap: [] }
  expect(mappingFor(project, { a: 'y', b: 'z' })).toEqual([{ from: 'a', to: 'y' }])
  expect(mappingFor(project, { a: 'gone' })).toEqual([])
})
