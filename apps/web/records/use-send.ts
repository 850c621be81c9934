import { useQueryClient } from '@tanstack/react-query'

/** Makes of a command what a form sends: the form itself says why it is refused; afterwards everything is asked again. */
export function useSend() {
  const queries = useQueryClient()
  return <I, O>(run: (input: I) => Promise<O>) =>
    async (input: I): Promise<O> => {
      const output = await run(input)
      await queries.invalidateQueries()
      return output
    }
}
