import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import { cancelProject } from '#domains/process/server/cancel-project.ts'
import { setTeam } from '#domains/process/server/set-team.ts'
import { isInProject } from '#kernel/entity/entity.ts'
import { tellCompany } from '../cast/company-story.ts'
import { opened } from '../opened.ts'
import { stopsOf, walkerOf } from './page-walk.ts'
import { openStage } from './stage.ts'

/** Read when the test runs: the list is the web app's, whose types are the browser's. */
const PAGES = '#apps/web/pages.ts'

const stage = opened(openStage)
let stops: string[]
let projectId: string
beforeAll(async () => {
  const { company } = stage
  const ids = await tellCompany(company)
  projectId = ids.project ?? ''
  const { liming, wangfang, chenli, zhaoqian, sunwei } = company.people
  await company.run('liming', setTeam, {
    ...{ projectId, sponsorId: liming, managerId: wangfang },
    team: [
      { personId: chenli, roles: ['planner', 'sales', 'member'] },
      { personId: zhaoqian, roles: ['finance', 'decision_maker'] },
      { personId: sunwei, roles: ['observer'] },
    ],
  })
  const { pages } = (await import(PAGES)) as { pages: readonly { path: string }[] }
  const inProject = allEntities.filter(isInProject).map(entity => `${entity.path}/`)
  stops = stopsOf(
    pages.map(page => page.path),
    ids,
  )
    .filter(({ path }) => path.startsWith('projects/$id') || inProject.some(one => path.startsWith(one)))
    .map(stop => stop.address)
  stops.push(...['overview', 'team', 'activity'].map(tab => `/projects/${projectId}?tab=${tab}`))
})

const all = { timeout: 600_000 }

test('who manages the project is offered something to write in it', all, async () => {
  const some = stops.filter((_, index) => index % 6 === 0)
  expect((await offeredTo('wangfang', some)).length).toBeGreaterThan(some.length / 2)
})

test('who only looks on is offered nothing that writes, on any page of the project', all, async () => {
  expect(await offeredTo('sunwei')).toEqual([])
})

test('nothing can be written in a project that is over, on any of its pages', all, async () => {
  await stage.company.run('liming', cancelProject, { projectId, reason: '总部合并了两个区' })
  const offered = await offeredTo('wangfang')
  expect(offered.filter(one => !OUTLIVES.test(one))).toEqual([])
  expect(offered.some(one => OUTLIVES.test(one))).toBe(true)
})

/**
 * What goes on after its project has ended: improvements are proposals to the company; what is handed over is taken over;
 * the customer stays one, is looked after, and pays what a contract says; its records are still written as documents.
 */
const LIVES_ON = [
  ...['improvements', 'hand-overs', 'customer'],
  ...['documents', 'written-documents'],
  ...[
    'contracts',
    'contract-obligations',
    'contracts/receivables',
    'receivables',
    'reschedulings',
    'invoices',
    'payments',
  ],
  ...['service', 'service/care', 'service-nones', 'tickets', 'satisfactions', 'care-plans', 'revisits'],
  ...['customer-events', 'customer-trainings', 'customer-improvements'],
]
const OUTLIVES = new RegExp(`^(/projects/\\$id)?/(${LIVES_ON.join('|')})(/\\$id)?:`)

/** Every button, box and field in which something would be written, page by page. */
async function offeredTo(player: 'wangfang' | 'sunwei', where = stops): Promise<string[]> {
  const page = await stage.open(player, '/me')
  const walker = walkerOf(page, `/w/${stage.company.slug}`)
  const found: string[] = []
  for (const address of where) {
    await walker.go(address)
    found.push(...(await writing(page)).map(one => `${address.replace(/[a-z]{3}_[0-9a-z]{26}/, '$id')}: ${one}`))
  }
  await page.close()
  return found
}

async function writing(page: Page): Promise<string[]> {
  return (await page.evaluate(WRITING)) as string[]
}

/** Without what only changes the view: the way through the stages, the tools of a list, what opens a panel. */
const WRITING = `[...document.querySelectorAll('main button, main input, main textarea')]
  .filter(one => !one.disabled && one.getAttribute('aria-disabled') !== 'true')
  .filter(one => !one.matches('[aria-expanded], [aria-haspopup=dialog]'))
  .filter(one => !one.closest('nav, th, .ant-input-affix-wrapper, .ant-checkbox-wrapper, .ant-segmented, .ant-select'))
  .map(one => (one.innerText || one.getAttribute('aria-label') || one.placeholder || one.name || one.outerHTML.slice(0, 200)).trim())`
