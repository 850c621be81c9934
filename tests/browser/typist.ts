import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const FAR = 120

/** Goes with Tab alone to what bears the name, and sees on the way that the focus can be seen there. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let step = 0; step < FAR; step++) {
    await page.keyboard.press('Tab')
    const focused = (await page.evaluate(FOCUSED)) as Focused
    passed.push(focused.name)
    if (typeof name === 'string' ? focused.name !== name : !name.test(focused.name)) continue
    expect(focused.seen, `the focus on ${focused.name} cannot be seen`).toBe(true)
    return
  }
  throw new Error(`no way to ${name} by Tab; passed: ${[...new Set(passed)].join(' | ')}`)
}

/** Goes there and presses it. */
export async function pressOn(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

export async function focusedName(page: Page): Promise<string> {
  return ((await page.evaluate(FOCUSED)) as Focused).name
}

interface Focused {
  readonly name: string
  readonly seen: boolean
}

/** The accessible name of what has the focus, and whether it or what holds it is drawn differently by that. */
const FOCUSED = `(() => {
  const at = document.activeElement
  const label = at.getAttribute('aria-label') || (at.labels && at.labels[0] && at.labels[0].innerText)
  const name = (label || at.innerText || at.getAttribute('placeholder') || at.tagName).trim().replace(/\\s+/g, ' ')
  const drawn = one => {
    const style = getComputedStyle(one)
    return (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none'
  }
  const holders = [at, at.parentElement, at.parentElement && at.parentElement.parentElement].filter(Boolean)
  return { name, seen: holders.some(drawn) }
})()`
