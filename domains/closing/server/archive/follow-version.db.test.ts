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

/** Carrying out makes goals, which are filed. */
const withGoals = (text: string) => text.replace(/(do_it[^\n]*\n {4}deliverables: \[\{ type: )project/, '$1goal')

test('what is filed of a stage stays filed where the new version gives it another id', async () => {
  const { id: projectId } = await startProject(company, { playbook: 'S1' })
  const { rows } = projectMoves(company, projectId)
  const read = () => company.run('wangfang', readArchive, { projectId }) as Promise<Archive>
  const move = async (versionId: string, mapping: object[]) => {
    const [{ version } = {}] = await rows('select version from project where id = $1')
    await company.run('wangfang', movePlaybook, { projectId, versionId, mapping, version })
  }
  await move(await publishVersion(company, 2, withGoals), [])
  const where = { stageKey: 'S1.3', deliverable: 'goal', location: '档案室 3 柜' }
  await company.run('wangfang', fileDeliverable, { projectId, ...where })
  await move(await publishVersion(company, 3, text => renewed(withGoals(text))), [{ from: 'S1.3', to: 'S1.3b' }])
  const stages = (await read()).stages.filter(one => one.lines.some(line => line.entry))
  expect(stages.map(one => one.key)).toEqual(['S1.3b'])
  expect(stages[0]?.lines[0]?.entry).toMatchObject({ location: '档案室 3 柜', stageKey: 'S1.3b' })
})
