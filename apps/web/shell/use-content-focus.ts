import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** On another page the focus starts at its content again, as it would after a load. */
export function useContentFocus() {
  const content = useRef<HTMLElement>(null)
  const path = useRouterState({ select: state => state.location.pathname })
  const last = useRef(path)
  useEffect(() => {
    if (last.current !== path) content.current?.focus({ preventScroll: true })
    last.current = path
  }, [path])
  return content
}
