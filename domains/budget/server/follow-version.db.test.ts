import { expect, test } from 'vitest'
import { movePlaybook } from '#domains/process/server/move-version/move-playbook.ts'
import { openCompany } from '#tests/cast/company.ts'
import { publishVersion, renewed } from '#tests/cast/playbook-versions.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import { addLine } from './add-line.ts'
import { draftBudget } from './draft-budget.ts'

const company = opened(openCompany)

test('money planned for a stage goes along where the new version gives the stage another id', async () => {
  const { id: projectId } = await startProject(company, { playbook: 'S1' })
  const { id: budgetId } = (await company.run('zhaoqian', draftBudget, { projectId })) as { id: string }
  const line = { budgetId, item: '样机', category: 'materials', month: '2026-12', amount: '100' }
  await company.run('zhaoqian', addLine, { ...line, stageKey: 'S1.3' })
  await company.run('zhaoqian', addLine, { ...line, item: '场地', stageKey: 'S1.4' })
  const versionId = await publishVersion(company, 2, renewed)
  const { rows } = projectMoves(company, projectId)
  const [{ version } = {}] = await rows('select version from project where id = $1')
  const mapping = [{ from: 'S1.3', to: 'S1.3b' }]
  await company.run('wangfang', movePlaybook, { projectId, versionId, mapping, version })
  expect(await rows('select item, stage_key from budget_line where project_id = $1 order by id')).toEqual([
    { item: '样机', stage_key: 'S1.3b' },
    { item: '场地', stage_key: 'S1.4' },
  ])
})
