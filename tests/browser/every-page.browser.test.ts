import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { tellCompany } from '../cast/company-story.ts'
import { lengthenTexts } from '../cast/long-texts.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { type Stop, stopsOf, walkerOf } from './page-walk.ts'
import { openStage } from './stage.ts'
import type { Look } from './windows.ts'

/** Read when the test runs: the list is the web app's, whose types are the browser's. */
const PAGES = '#apps/web/pages.ts'

const stage = opened(openStage)
let stops: Stop[]
beforeAll(async () => {
  const ids = await tellCompany(stage.company)
  await lengthenTexts(stage.company)
  const { pages } = (await import(PAGES)) as { pages: readonly { path: string }[] }
  const paths = pages.map(page => page.path)
  stops = stopsOf(paths, ids)
  expect(new Set(stops.map(stop => stop.path))).toEqual(new Set([...paths, 'me']))
})

const all = { timeout: 600_000 }

test('every page can be used by everybody, however long its texts: in Chinese, light, wide', all, () =>
  walk('wangfang', {}, async page => [...(await tooWide(page)), ...(await seriousFindings(page, 'main'))]),
)

test('every page can be used by everybody, however long its texts: in English, dark, narrow', all, () =>
  walk('wangfang', { locale: 'en', shade: 'dark', width: 390 }, async page => [
    ...(await tooWide(page)),
    ...(await seriousFindings(page, 'main')),
  ]),
)

test('who may do little meets a word on every page, never an error, a wait without end or a dead button', all, () =>
  walk('sunwei', { width: 390 }, async page => [...(await tooWide(page)), ...(await deadButtons(page))]),
)

/** Goes to every page in one window and gathers what is wrong on each; what all pages share is looked at once. */
async function walk(player: 'wangfang' | 'sunwei', look: Look, search: (page: Page) => Promise<string[]>) {
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
  text: document.body.innerText,
})`

/** Keys of sentences, unfilled places and values that no person wrote. */
const NOT_WORDS = /undefined|NaN|\[object|\{\w+\}|\b[a-z]{2,}[A-Z][a-z]\w*\b|\b(?!aim_)[a-z]+_[a-z]+\b/g

async function tooWide(page: Page): Promise<string[]> {
  // Columns are fitted to the room once it is known.
  if ((await overflow(page)) > 0) await page.waitForTimeout(300)
  const by = await overflow(page)
  return by > 0 ? [`${by} px wider than the window`] : []
}

/** Buttons that do nothing and do not say why. */
async function deadButtons(page: Page): Promise<string[]> {
  return (await page.evaluate(DEAD)) as string[]
}

const DEAD = `[...document.querySelectorAll('main button')]
  .filter(one => one.disabled || one.getAttribute('aria-disabled') === 'true')
  .filter(one => !one.title && !one.getAttribute('aria-describedby') && !one.closest('[title]'))
  .map(one => 'a dead button: ' + (one.innerText || one.getAttribute('aria-label')))`
