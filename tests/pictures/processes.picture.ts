import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, test } from 'vitest'
import '#tests/cast/start-project.ts'
import { shippedPlaybooks } from '#domains/process/reads.ts'
import { startProject as start } from '#domains/process/server/start-project.ts'
import { waiveStage } from '#domains/process/server/waive-stage.ts'
import { walkerOf } from '#tests/browser/page-walk.ts'
import { openStage } from '#tests/browser/stage.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { opened } from '#tests/opened.ts'

// `npm run pictures`: of each process a project at a telling stage, for its page in docs/processes.

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'pictures', 'processes')
/** A page of docs/ is opened over slow lines too: tests/docs keeps each at 120 kB. */
const MOST_HEIGHT = 540

/** The project of each process, and the stage that it stands at. */
const PROJECTS: readonly (readonly [playbook: string, name: string, at: string])[] = [
  ['P1', '华东渠道增长', 'P1.2'],
  ['P2', '新品上市项目', 'P2.3'],
  ['P3', '县级水厂年度营销', 'P3.2'],
  ['P4', '云台水务管网监测', 'P4.6'],
  ['P5', '县级水厂定位与渠道', 'P5.3'],
  ['P6', '三年份额提升', 'P6.2'],
  ['P7', '华东首销会战', 'P7.3'],
  ['P8', '青溪新厂论证', 'P8.2'],
  ['P9', '远山煤业监测系统', 'P9.8'],
  ['P10', '水厂托管运维', 'P10.6'],
]

const stage = opened(openStage)
const ids = new Map<string, string>()
beforeAll(async () => {
  for (const [playbook, name, at] of PROJECTS) ids.set(playbook, await projectAt(playbook, name, at))
}, 120_000)

const LANGUAGES = [
  ['zh-CN', ''],
  ['en', '.en'],
] as const

test.each(LANGUAGES)('pictures of the processes in %s', { timeout: 300_000 }, async (locale, ending) => {
  for (const [playbook] of PROJECTS) {
    const page = await stage.open('wangfang', '/me', { locale })
    await walkerOf(page, `/w/${stage.company.slug}`).go(`/projects/${ids.get(playbook)}`)
    await page.screenshot({ path: join(FOLDER, `${playbook}${ending}.png`), clip: await clipOf(page) })
    await page.close()
  }
})

/** The project without the menu beside it, down to where its gate ends. */
async function clipOf(page: Page) {
  const box = await page.getByRole('main').boundingBox()
  if (!box) throw new Error('the page has no content')
  return { x: box.x, y: box.y, width: box.width, height: Math.min(box.height, MOST_HEIGHT) }
}

async function projectAt(playbook: string, name: string, at: string): Promise<string> {
  const { company } = stage
  const { liming, wangfang, chenli, zhaoqian, sunwei } = company.people
  const known = shippedPlaybooks().find(one => one.playbook.id === playbook)?.playbook
  const roles = (...wanted: string[]) => wanted.filter(role => known?.roles.includes(role))
  const team = [
    { personId: chenli, roles: roles('planner', 'sales', 'presales', 'member') },
    { personId: zhaoqian, roles: roles('finance', 'legal', 'decision_maker') },
    { personId: sunwei, roles: roles('delivery', 'service', 'group_lead') },
  ].filter(one => one.roles.length > 0)
  const who = { sponsorId: liming, managerId: wangfang, team }
  const project = { playbook, name, start: dayFromToday(-10), aim: '年度营收 3 亿', ...who }
  const { id } = (await company.run('wangfang', start, project)) as { id: string }
  for (const { id: stageKey } of known?.stages ?? []) {
    if (stageKey === at) break
    await company.run('liming', waiveStage, { projectId: id, stageKey, reason: '去年已经做过' })
  }
  return id
}
