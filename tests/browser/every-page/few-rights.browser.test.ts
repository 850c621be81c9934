import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { opened } from '../../opened.ts'
import { openTour, tooWide, walk, whole } from './walk.ts'

const tour = opened(openTour)

test('who may do little meets a word on every page, never an error, a wait without end or a dead button', whole, () =>
  walk(tour, tour.stops, 'sunwei', { width: 390 }, async page => [
    ...(await tooWide(page)),
    ...(await deadButtons(page)),
  ]),
)

/** Buttons that do nothing and do not say why. */
async function deadButtons(page: Page): Promise<string[]> {
  return (await page.evaluate(DEAD)) as string[]
}

const DEAD = `[...document.querySelectorAll('main button')]
  .filter(one => one.disabled || one.getAttribute('aria-disabled') === 'true')
  .filter(one => !one.title && !one.getAttribute('aria-describedby') && !one.closest('[title]'))
  .map(one => 'a dead button: ' + (one.innerText || one.getAttribute('aria-label')))`
