import { useSyncExternalStore } from 'react'

const phone = '(max-width: 640px)'

/** Is the screen as narrow as a phone's? Then lists are cards. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    listener => {
      const media = window.matchMedia(phone)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => window.matchMedia(phone).matches,
  )
}
