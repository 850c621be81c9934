import { type RefObject, useEffect, useRef } from 'react'
import { isSecondClick } from '../is-second-click.ts'

/**
 * While something of a field is wrong, its form is not sent: whoever tries is led to the field. The second click of a
 * double-click on the button does not take them away from it again before they could read what is wrong.
 */
export function useHoldForm(wrong: boolean): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const form = wrong ? box.current?.closest('form') : null
    const hold = (event: Event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      box.current?.querySelector('input')?.focus()
    }
    const stay = (event: MouseEvent) => {
      const onButton = event.target instanceof Element && event.target.closest('button') !== null
      if (onButton && isSecondClick(event)) event.preventDefault()
    }
    form?.addEventListener('submit', hold, true)
    form?.addEventListener('mousedown', stay, true)
    return () => {
      form?.removeEventListener('submit', hold, true)
      form?.removeEventListener('mousedown', stay, true)
    }
  }, [wrong])
  return box
}
