import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { recordKeys } from '#apps/web/records/keys.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

/** Does a change, says why where it is refused, and reads the given record types anew. */
export function useChange<I, O>(
  types: readonly string[],
  change: (input: I) => Promise<O>,
  done?: (output: O) => void,
) {
  const { slug } = useWorkspace()
  const queries = useQueryClient()
  const { message } = App.useApp()
  return useMutation({
    mutationFn: change,
    onSuccess: async output => {
      await Promise.all(types.map(type => queries.invalidateQueries({ queryKey: recordKeys.type(slug, type) })))
      done?.(output)
    },
    onError: error => void message.error(problemOf(error).message),
  })
}
