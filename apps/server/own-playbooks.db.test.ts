import { parsePlaybook } from '@yingce/process/parse-playbook'
import { expect, test } from 'vitest'
import { playbookRegistry, shippedPlaybooks } from '#domains/process/reads.ts'
import { openCompany } from '#tests/cast/company.ts'
import { ownPlaybook } from '#tests/cast/own-playbooks.ts'
import { opened } from '#tests/opened.ts'
import { shippedText } from './commands/playbook.ts'
import { exportOwn, importOwn } from './own-playbooks.ts'

const company = opened(openCompany)

/** What a command says where it fails. */
const sentence = (work: Promise<unknown>) =>
  work.then(
    () => '',
    (error: { sentence?: { en: string } }) => error.sentence?.en ?? String(error),
  )

test('a workspace’s own playbook goes out and comes in again under another id', async () => {
  const { key } = await ownPlaybook(company, 'P6')
  const text = await exportOwn(company.runtime, key, company.slug)
  const made = await importOwn(company.runtime, text.replace(`id: ${key}`, 'id: Six'), company.slug)
  expect(made).toMatchObject({ key: 'Six', workspace: '云岭传感科技' })
  const again = await exportOwn(company.runtime, 'Six', undefined)
  expect(again).toBe(text.replace(`id: ${key}`, 'id: Six'))
  expect(await sentence(importOwn(company.runtime, again, company.slug))).toMatch(
    /^The id “Six” belongs to the playbook/,
  )
})

test('what there is not is said with the place where to look', async () => {
  expect(await sentence(exportOwn(company.runtime, 'OWN999', company.slug))).toMatch(/has no playbook “OWN999”/)
  expect(await sentence(exportOwn(company.runtime, 'OWN1', 'nowhere'))).toMatch(/There is no workspace “nowhere”/)
})

test('each of the ten that the product ships can be written out and is the same when it is read', () => {
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    const text = shippedText(`P${number}`)
    const answer = parsePlaybook(text, playbookRegistry())
    const shipped = shippedPlaybooks().find(({ playbook }) => playbook.id === `P${number}`)?.playbook
    expect(answer, `P${number}`).toEqual({ ok: true, playbook: shipped })
  }
  expect(() => shippedText('P11')).toThrow(/P1, P2/)
})
