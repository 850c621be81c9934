import { beforeEach, expect, test } from 'vitest'
import { openStage } from '#tests/browser/stage.ts'
import { addChannel, addChannelCriteria, drawMap, scoreOn } from '#tests/cast/positioning-story.ts'
import { addCompetitor } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'

const stage = opened(openStage)
let project: string
beforeEach(async () => {
  project = (await startProject(stage.company, { playbook: 'P5' })).id
})

test('a competitor is put on the map in the table and moved by the arrow keys', async () => {
  await addCompetitor(stage.company, project)
  await drawMap(stage.company, project, [])
  const page = await stage.open('wangfang', `/projects/${project}/positioning-maps`)
  const map = page.getByRole('region', { name: '定位图' })
  await map.getByRole('spinbutton', { name: '江海仪表：售后响应' }).fill('2')
  await map.getByRole('spinbutton', { name: '江海仪表：价格' }).fill('3')
  await map.getByRole('textbox', { name: '江海仪表：位置的依据' }).fill('公开中标价')
  await map.getByRole('button', { name: '江海仪表：售后响应 2，价格 3' }).press('ArrowUp')
  await map.getByRole('button', { name: '保存位置' }).click()
  await map.getByRole('button', { name: '保存位置' }).waitFor({ state: 'detached' })
  await page.reload()
  await map.getByRole('button', { name: '江海仪表：售后响应 2，价格 3.5' }).waitFor()
})

test('a channel that is scored to the end is chosen with its reason', async () => {
  const criteria = await addChannelCriteria(stage.company, project)
  const { id } = await addChannel(stage.company, project)
  await scoreOn(stage.company, id, criteria, [4, 5])
  const page = await stage.open('wangfang', `/projects/${project}/channel-options`)
  const row = page.getByRole('row', { name: /直销团队/ })
  // (60·4 + 40·5) / 100
  await row.getByText('4.40').waitFor()
  await row
    .getByRole('button', { name: /直销团队/ })
    .last()
    .click()
  await page.getByRole('menuitem', { name: '选定这个渠道' }).click()
  await page.getByRole('dialog').getByLabel('原因').fill('售后靠自己的人')
  await page.getByRole('dialog').getByRole('button', { name: '选定这个渠道' }).click()
  await row.getByText('已选定').waitFor()
  expect(await page.getByRole('navigation', { name: '营销策略' }).allInnerTexts()).toEqual([
    ['SWOT', '细分市场', '画像', '定位', '渠道', '决策'].join('\n'),
  ])
})
