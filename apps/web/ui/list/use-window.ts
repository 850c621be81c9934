import { type RefObject, useEffect, useState } from 'react'

const SPARE = 12

/**
 * Which rows of a long list are worth drawing: those in view and some before and after. Rows have one height, so that a
 * hundred thousand scroll without a jump. The page itself scrolls.
 */
export function useWindow(list: RefObject<HTMLElement | null>, count: number, rowHeight: number): [number, number] {
  const [range, setRange] = useState<[number, number]>([0, SPARE * 3])
  useEffect(() => {
    let frame = 0
    const measure = () => {
      frame = 0
      if (list.current) setRange(now => same(now, inView(list.current?.getBoundingClientRect().top ?? 0, rowHeight)))
    }
    const soon = () => {
      frame ||= requestAnimationFrame(measure)
    }
    measure()
    window.addEventListener('scroll', soon, { passive: true })
    window.addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', soon)
      window.removeEventListener('resize', soon)
    }
  }, [list, rowHeight])
  const [first, last] = range
  return [Math.min(first, Math.max(0, count - 1)), Math.min(count, last)]
}

function inView(top: number, rowHeight: number): [number, number] {
  const first = Math.floor(-top / rowHeight) - SPARE
  const visible = Math.ceil(window.innerHeight / rowHeight)
  const even = Math.max(0, first - (first % 2))
  return [even, Math.max(even, first) + visible + SPARE * 2]
}

function same(now: [number, number], next: [number, number]): [number, number] {
  return now[0] === next[0] && now[1] === next[1] ? now : next
}
