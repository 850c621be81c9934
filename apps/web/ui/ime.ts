import type { KeyboardEvent } from 'react'

/** Is an input method still composing? Then Enter chooses characters and must not send anything. Safari says so by 229. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229
}

/** Runs on Enter, never while composing. */
export function onEnter<E extends KeyboardEvent>(run: (event: E) => void): (event: E) => void {
  return event => {
    if (event.key === 'Enter' && !isComposing(event)) run(event)
  }
}

/** For a form: Enter while composing does not submit it. */
export function holdWhileComposing(event: KeyboardEvent): void {
  if (event.key === 'Enter' && isComposing(event)) event.preventDefault()
}
