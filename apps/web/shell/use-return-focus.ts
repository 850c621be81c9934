import { useEffect } from 'react'

const REMEMBERED = 20

/**
 * When a dialog is gone, the focus is where it was before, also where the dialog was taken away while it was open; where
 * that place is gone too, at the one before it. Dialogs, drawers and menus are children of the body.
 */
export function useReturnFocus(): void {
  useEffect(() => {
    let visited: HTMLElement[] = []
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      visited = [...visited.filter(one => one !== target), target].slice(-REMEMBERED)
    }
    const goBack = () => {
      if (document.activeElement !== document.body) return
      visited = visited.filter(one => one.isConnected)
      visited.findLast(one => one.checkVisibility())?.focus({ preventScroll: true })
    }
    const observer = new MutationObserver(goBack)
    document.addEventListener('focusin', remember)
    observer.observe(document.body, { childList: true })
    return () => {
      document.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [])
}
