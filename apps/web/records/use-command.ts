import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { isStale, problemOf } from '../rpc/problem.ts'
import { useMutationOnce } from './use-mutation-once.ts'

interface CommandOptions<O> {
  onDone?: (output: O) => void
  /** Shows the refusal where it belongs; a message at the top of the page otherwise. */
  onRefused?: (error: unknown) => void
}

/**
 * Runs a command of a domain: `const approve = useCommand(client.budget.approveBudget)`, then `approve.mutate({ id })`.
 * Everything on the screen is asked again afterwards, since a command may change more than the record it names; so it is
 * when somebody else was faster, and the page shows what they made of it.
 */
export function useCommand<I, O>(run: (input: I) => Promise<O>, options: CommandOptions<O> = {}) {
  const t = useTexts(commonTexts)
  const queries = useQueryClient()
  const { message } = App.useApp()
  return useMutationOnce({
    mutationFn: (input: I) => run(input),
    onSuccess: async output => {
      await queries.invalidateQueries()
      options.onDone?.(output)
    },
    onError: error => {
      if (isStale(problemOf(error))) void queries.invalidateQueries()
      if (options.onRefused) options.onRefused(error)
      else message.error(problemOf(error).message || t('network'))
    },
  })
}
