import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds serious or critical, on the page as it is now or in a part of it: rule and element. */
export async function seriousFindings(page: Page, part = 'html'): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe)
  const run = `axe.run(${JSON.stringify(part)}, { resultTypes: ['violations'] })`
  const { violations } = (await page.evaluate(run)) as AxeResults
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 200)}`))
}

/** By how many pixels the page is wider than the window. */
export async function overflow(page: Page): Promise<number> {
  return Number(await page.evaluate('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)'))
}

export interface TouchTarget {
  readonly html: string
  readonly height: number
}

/** Everything on the page that a finger aims at, with its height. Links inside a text are none. */
export async function touchTargets(page: Page): Promise<TouchTarget[]> {
  return (await page.evaluate(MEASURE)) as TouchTarget[]
}

const MEASURE = `
  [...document.querySelectorAll('main button, main input, nav a, header button')]
    .map(element => ({
      html: element.outerHTML.slice(0, 120),
      height: (element.closest('.ant-input-affix-wrapper') ?? element).getBoundingClientRect().height,
    }))
    .filter(({ height }) => height > 0)
`
