import { type RefObject, useEffect, useRef } from 'react'

/** A strip of links that scrolls where it is narrow: what is open is in view. */
export function useCurrentInView(current: string | undefined): RefObject<HTMLElement | null> {
  const strip = useRef<HTMLElement>(null)
  useEffect(() => {
    const link = current !== undefined && strip.current?.querySelector<HTMLElement>('[aria-current]')
    if (link && strip.current) strip.current.scrollLeft = link.offsetLeft - strip.current.clientWidth / 3
  }, [current])
  return strip
}
