import { expect, test } from 'vitest'
import { openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import type { PlaybookView } from '../shapes/playbook.ts'
import { readPlaybook, readProjectPlaybook } from './read-playbooks.ts'

const company = opened(openCompany)

test('a project is told in the words of the version that it was started with, not of what is shipped now', async () => {
  const { id: projectId } = await startProject(company)
  await company.database.owner.query(
    `update playbook_version set definition = replace(definition, '确定营销目标', '定下目标')
     where id = (select playbook_version_id from project where id = $1)`,
    [projectId],
  )
  const own = (await company.run('wangfang', readProjectPlaybook, { projectId })) as PlaybookView
  const shipped = (await company.run('wangfang', readPlaybook, { id: 'P1' })) as PlaybookView
  expect([own, shipped].map(one => one.stages[0]?.name.zh)).toEqual(['定下目标', '确定营销目标'])
})

test('it is read by who may read the project', async () => {
  const { id: projectId } = await startProject(company)
  const strange = company.run('sunwei', readProjectPlaybook, { projectId })
  await expect(strange).rejects.toMatchObject({ code: 'record.not_found' })
})
