import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { problemOf } from '#apps/web/rpc/problem.ts'

/** Does something on the server, says why where it is refused, and reads anew what is on the screen. */
export function useCommand<I, O>(command: (input: I) => Promise<O>, done?: (output: O) => void) {
  const queries = useQueryClient()
  const { message } = App.useApp()
  return useMutation({
    mutationFn: command,
    onSuccess: async output => {
      await queries.invalidateQueries()
      done?.(output)
    },
    onError: error => void message.error(problemOf(error).message),
  })
}
