import { type UseMutationOptions, useMutation } from '@tanstack/react-query'
import { useOnce } from './use-once.ts'

/** What every change of the web app goes through: `useMutation` that sends nothing twice at the same time. */
export function useMutationOnce<O, I>(options: UseMutationOptions<O, Error, I>) {
  const mutation = useMutation(options)
  const once = useOnce<I, O>()
  const send = mutation.mutateAsync
  const mutateAsync: typeof send = (...call) => once(call[0] as I, () => send(...call))
  // As useMutation does it: a failure is told by its state and by onError, and needs nobody who awaits it.
  const mutate: typeof mutation.mutate = (...call) => void mutateAsync(...call).catch(() => {})
  return { ...mutation, mutate, mutateAsync }
}
