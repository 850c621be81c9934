import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import { tellCompany } from '../../cast/company-story.ts'
import { lengthenTexts } from '../../cast/long-texts.ts'
import { overflow, seriousFindings } from '../accessibility.ts'
import { type Stop, stopsOf, walkerOf } from '../page-walk.ts'
import { openStage, type Stage } from '../stage.ts'
import type { Look } from '../windows.ts'

/** Read when the test runs: the list is the web app's, whose types are the browser's. */
const PAGES = '#apps/web/pages.ts'

/** The company with long texts, and the way through all its pages. */
export interface Tour {
  readonly stage: Stage
  readonly stops: readonly Stop[]
  readonly close: () => Promise<void>
}

export async function openTour(): Promise<Tour> {
  const stage = await openStage()
  const ids = await tellCompany(stage.company)
  await lengthenTexts(stage.company)
  const { pages } = (await import(PAGES)) as { pages: readonly { path: string }[] }
  const paths = pages.map(page => page.path)
  const stops = stopsOf(paths, ids)
  expect(new Set(stops.map(stop => stop.path))).toEqual(new Set([...paths, 'me']))
  return { stage, stops, close: stage.close }
}

/** A walk over every page takes minutes. */
export const whole = { timeout: 600_000 }

/**
 * Pages of a design of their own are walked in both looks. Lists and pages that are drawn from declarations are the same
 * few components over and over: each is walked in one of the two.
 */
export function stopsInLook(stops: readonly Stop[], look: 0 | 1): Stop[] {
  const drawn = stops.filter(isDrawn)
  return stops.filter(stop => !isDrawn(stop) || drawn.indexOf(stop) % 2 === look)
}

function isDrawn({ path }: Stop): boolean {
  return path.endsWith('/$list') || allEntities.some(({ path: own }) => own !== 'projects' && DRAWN(own).includes(path))
}

const DRAWN = (own: string) => [own, `${own}/$id`]

/** Goes to every page in one window and gathers what is wrong on each; what all pages share is looked at once. */
export async function walk(
  { stage }: Tour,
  stops: readonly Stop[],
  player: 'wangfang' | 'sunwei',
  look: Look,
  search: (page: Page) => Promise<string[]>,
): Promise<void> {
  const page = await stage.open(player, '/me', look)
  const walker = walkerOf(page, `/w/${stage.company.slug}`)
  const wrong = await seriousFindings(page)
  for (const { address } of stops) {
    await walker.go(address)
    const found = [...(await stateOf(page, player === 'wangfang')), ...(await search(page)), ...walker.complaints()]
    wrong.push(...found.map(one => `${address}: ${one}`))
  }
  await page.close()
  expect(wrong).toEqual([])
}

/** Is there a page at all, come to rest, in words of a language? */
async function stateOf(page: Page, mayAll: boolean): Promise<string[]> {
  const { headings, loading, failed, said, text } = (await page.evaluate(STATE)) as PageState
  return [
    ...(headings.length !== 1 || headings[0] === '' ? [`${headings.length} headings of the first rank`] : []),
    ...(said === '' ? ['says nothing'] : []),
    ...(loading > 0 ? ['still loading'] : []),
    ...(mayAll && failed > 0 ? ['could not be loaded'] : []),
    ...(text.match(NOT_WORDS) ?? []).map(word => `shows ${word}`),
  ]
}

interface PageState {
  readonly headings: string[]
  readonly loading: number
  readonly failed: number
  readonly said: string
  readonly text: string
}

const STATE = `({
  headings: [...document.querySelectorAll('main h1')].map(one => one.innerText.trim()),
  loading: document.querySelectorAll('main [role=status][aria-label], main .ant-spin-spinning').length,
  failed: [...document.querySelectorAll('main [role=alert]')]
    .filter(one => /没能载入|could not be loaded/.test(one.innerText)).length,
  said: document.querySelector('main').innerText.trim(),
  text: [...document.querySelectorAll('code')].reduce((text, { innerText }) => text.replace(innerText, ''), document.body.innerText),
})`

/** Keys of sentences, unfilled places and values that no person wrote; what a page shows as code is meant so. */
const NOT_WORDS = /undefined|NaN|\[object|\{\w+\}|\b[a-z]{2,}[A-Z][a-z]\w*\b|\b(?!aim_)[a-z]+_[a-z]+\b/g

export async function tooWide(page: Page): Promise<string[]> {
  // Columns are fitted to the room once it is known.
  if ((await overflow(page)) > 0) await page.waitForTimeout(300)
  const by = await overflow(page)
  return by > 0 ? [`${by} px wider than the window`] : []
}
