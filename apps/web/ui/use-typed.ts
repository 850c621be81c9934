import { type FocusEvent, type FormEvent, useRef } from 'react'

/** Where one writes; what is typed into a combobox is looked for, not kept. */
const WRITTEN = 'textarea, input:not([type=radio], [type=checkbox], [type=file], [role=combobox])'

/**
 * Notices what is typed into the fields inside: `isTyped` says whether any of them differs from how it was found. A dialog
 * that is opened from inside, and drawn elsewhere, notices for itself.
 */
export function useTyped() {
  const found = useRef(new Map<Element, string>())
  const typed = useRef(new Set<Element>())
  return {
    noticing: {
      onFocusCapture: ({ target, currentTarget }: FocusEvent) => {
        if (currentTarget.contains(target) && !found.current.has(target)) found.current.set(target, textOf(target))
      },
      onInputCapture: ({ target, currentTarget }: FormEvent) => {
        if (target instanceof Element && currentTarget.contains(target) && target.matches(WRITTEN))
          typed.current.add(target)
      },
    },
    isTyped: () => [...typed.current].some(one => one.isConnected && textOf(one) !== (found.current.get(one) ?? '')),
    forget: () => {
      found.current.clear()
      typed.current.clear()
    },
  }
}

function textOf(field: Element): string {
  return 'value' in field ? String(field.value) : ''
}
