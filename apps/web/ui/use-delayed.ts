import { useEffect, useState } from 'react'

/** The value as it was when it last stood still for a while: a person is not asked for at every letter. */
export function useDelayed<T>(value: T, milliseconds = 250): T {
  const [still, setStill] = useState(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setStill(value), milliseconds)
    return () => window.clearTimeout(timer)
  }, [value, milliseconds])
  return still
}
