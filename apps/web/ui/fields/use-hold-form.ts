import { type RefObject, useEffect, useRef } from 'react'

/** While something of a field is wrong, its form is not sent: whoever tries is led to the field. */
export function useHoldForm(wrong: boolean): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const form = wrong ? box.current?.closest('form') : null
    const hold = (event: Event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      box.current?.querySelector('input')?.focus()
    }
    form?.addEventListener('submit', hold, true)
    return () => form?.removeEventListener('submit', hold, true)
  }, [wrong])
  return box
}
