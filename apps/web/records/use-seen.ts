import { useState } from 'react'
import { currentOf, type Known, knownOf } from './known.ts'

/**
 * What a person decides on is the record as it was when they were asked. When somebody else has changed it meanwhile, the
 * decision is refused, `before` and `seen` say what changed, and the next one is made on that.
 */
export function useSeen<R extends Known>(record: R) {
  const [seen, see] = useState(record)
  const [before, setBefore] = useState<R | null>(null)
  async function send<O>(run: (known: Known) => Promise<O>): Promise<O> {
    try {
      return await run(knownOf(seen))
    } catch (error) {
      const current = currentOf(error)
      if (current) {
        setBefore(seen)
        see(current as unknown as R)
      }
      throw error
    }
  }
  return { seen, before, send }
}
