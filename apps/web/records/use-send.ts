import { useQueryClient } from '@tanstack/react-query'
import { onceAtATime } from './once-at-a-time.ts'

/** Makes of a command what a form sends: the form itself says why it is refused; afterwards everything is asked again. */
export function useSend() {
  const queries = useQueryClient()
  return <I, O>(run: (input: I) => Promise<O>) => {
    const once = onceAtATime<I, O>()
    return (input: I): Promise<O> => once(input, () => send(run, input))
  }
  async function send<I, O>(run: (input: I) => Promise<O>, input: I): Promise<O> {
    const output = await run(input)
    await queries.invalidateQueries()
    return output
  }
}
