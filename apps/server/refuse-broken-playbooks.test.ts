import { expect, test } from 'vitest'
import './domains.ts'
import { shippedPlaybooks } from '#domains/process/reads.ts'
import { allChecks } from './domains.ts'
import { readPlaybookFiles } from './playbook-files.ts'
import { refuseBrokenPlaybooks } from './refuse-broken-playbooks.ts'

const [P1 = { file: '', text: '' }] = readPlaybookFiles()

test('the playbooks that the product ships let it start', () => {
  expect(() => refuseBrokenPlaybooks(readPlaybookFiles())).not.toThrow()
})

test('a check that this version does not have stops the start, with file, line and name', () => {
  const text = P1.text.replace('check: goals.complete', 'check: goals.invented')
  expect(text).not.toBe(P1.text)
  expect(() => refuseBrokenPlaybooks([{ ...P1, text }])).toThrow(
    expect.objectContaining({
      exitCode: 2,
      sentence: {
        zh: expect.stringMatching(/^P1\.yaml:\d+:\d+ .*goals\.invented[\s\S]*程序自带的流程有误，因此没有启动。$/),
        en: expect.stringMatching(/^P1\.yaml:\d+:\d+ .*goals\.invented[\s\S]*so it was not started\.$/),
      },
    }),
  )
})

test('every check that a shipped playbook names is registered', () => {
  const known = new Set(allChecks.map(check => check.name))
  const named = shippedPlaybooks().flatMap(({ playbook }) =>
    playbook.stages.flatMap(stage => stage.criteria.map(criterion => criterion.check)),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(name => !known.has(name))).toEqual([])
})
