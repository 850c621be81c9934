import { expect, test } from 'vitest'
import { movePlaybook } from '#domains/process/server/move-version/move-playbook.ts'
import { openCompany } from '#tests/cast/company.ts'
import { publishVersion, renewed } from '#tests/cast/playbook-versions.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import type { Archive } from '../../contract.ts'
import { fileDeliverable } from './file-deliverable.ts'
import { readArchive } from './read-archive.ts'

const company = opened(openCompany)

test('what is filed of a stage stays filed where the new version gives it another id', async () => {
  const { id: projectId } = await startProject(company, { playbook: 'S1' })
  const { pass, rows } = projectMoves(company, projectId)
  const read = () => company.run('wangfang', readArchive, { projectId }) as Promise<Archive>
  await pass('S1.1', 'liming')
  await pass('S1.2', 'wangfang')
  const line = (await read()).stages.find(one => one.key === 'S1.3')?.lines[0]
  expect(line).toMatchObject({ deliverable: 'project', entry: null })
  const where = { stageKey: 'S1.3', deliverable: 'project', location: '档案室 3 柜' }
  await company.run('wangfang', fileDeliverable, { projectId, ...where })
  const versionId = await publishVersion(company, 2, renewed)
  const [{ version } = {}] = await rows('select version from project where id = $1')
  const mapping = [{ from: 'S1.3', to: 'S1.3b' }]
  await company.run('wangfang', movePlaybook, { projectId, versionId, mapping, version })
  const moved = (await read()).stages.find(one => one.key === 'S1.3b')
  expect(moved?.lines[0]?.entry).toMatchObject({ location: '档案室 3 柜' })
})
