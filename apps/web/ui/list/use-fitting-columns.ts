import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Column } from './columns.tsx'

const TITLE = 220
const USUAL = 140

/** The columns that have room; those at the end give way first. What is left out is on the record itself. */
export function useFittingColumns<D extends Declaration>(
  frame: RefObject<HTMLElement | null>,
  columns: readonly Column<D>[],
): readonly Column<D>[] {
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY)
  useLayoutEffect(() => {
    if (!frame.current) return
    const watch = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? Number.POSITIVE_INFINITY))
    watch.observe(frame.current)
    return () => watch.disconnect()
  }, [frame])
  return columns.slice(
    0,
    fitting(
      columns.map(column => column.width ?? USUAL),
      room,
    ),
  )
}

/** How many of the widths fit, the title's first; never none. */
export function fitting(widths: readonly number[], room: number): number {
  let used = TITLE
  let count = 1
  for (const width of widths.slice(1)) {
    used += width
    if (used > room) break
    count++
  }
  return count
}
