import { useEffect, useState } from 'react'

/** Where something stands in the window. */
export interface Spot {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

const EVERY_MS = 200

/** Where the page has what is named so, kept up to date while the page moves and fills; null where it has none. */
export function useSpot(name: string | undefined): Spot | null {
  const [spot, setSpot] = useState<Spot | null>(null)
  useEffect(() => {
    let shown = false
    const look = () => {
      const found = visible(name)
      if (found && !shown) bringIntoView(found)
      shown ||= found !== undefined
      const next = found ? spotOf(found) : null
      setSpot(last => (isSame(last, next) ? last : next))
    }
    look()
    const timer = setInterval(look, EVERY_MS)
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [name])
  return spot
}

/** Of several with this name, as for wide and for narrow windows, the one that can be seen. */
function visible(name: string | undefined): Element | undefined {
  if (name === undefined) return undefined
  const all = [...document.querySelectorAll(`[data-tour="${name}"]`)]
  return all.find(one => one.getClientRects().length > 0 && one.getBoundingClientRect().height > 0)
}

/** On a phone the words stand at the bottom: what they are about goes to the top. */
function bringIntoView(found: Element): void {
  const narrow = window.innerWidth <= 840
  if (getComputedStyle(found).position !== 'fixed')
    found.scrollIntoView({ block: narrow ? 'start' : 'nearest', inline: 'nearest' })
}

function spotOf(found: Element): Spot {
  const { top, left, width, height } = found.getBoundingClientRect()
  return { top, left, width, height }
}

function isSame(one: Spot | null, other: Spot | null): boolean {
  if (!one || !other) return one === other
  return one.top === other.top && one.left === other.left && one.width === other.width && one.height === other.height
}
