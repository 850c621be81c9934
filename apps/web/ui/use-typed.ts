import { type FocusEvent, type FormEvent, useRef } from 'react'

/** Where one writes; what is typed into a combobox is looked for, not kept. */
const WRITTEN = 'textarea, input:not([type=radio], [type=checkbox], [type=file], [role=combobox])'

/** Notices what is typed into the fields inside: `isTyped` says whether any of them differs from how it was found. */
export function useTyped() {
  const found = useRef(new Map<Element, string>())
  const typed = useRef(new Set<Element>())
  return {
    noticing: {
      onFocusCapture: ({ target }: FocusEvent) => {
        if (!found.current.has(target)) found.current.set(target, textOf(target))
      },
      onInputCapture: ({ target }: FormEvent) => {
        if (target instanceof Element && target.matches(WRITTEN)) typed.current.add(target)
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
