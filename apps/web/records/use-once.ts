import { useState } from 'react'
import { onceAtATime } from './once-at-a-time.ts'

/** The second of two clicks does not begin what the first has begun; state that is drawn comes too late for it. */
export function useOnce<I, O>() {
  const [once] = useState(() => onceAtATime<I, O>())
  return once
}
