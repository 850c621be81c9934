import { useQueryClient } from '@tanstack/react-query'
import type { Declaration, NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import { recordCalls } from './calls.ts'
import { recordKeys } from './keys.ts'
import { useMutationOnce } from './use-mutation-once.ts'

export function useCreateRecord<D extends Declaration>(entity: D) {
  const { client } = useWorkspace()
  const done = useAfterChange(entity)
  return useMutationOnce({
    mutationFn: (record: NewRecord<D>) => recordCalls(client, entity).create(record),
    onSuccess: done,
  })
}

export function useRemoveRecord<D extends Declaration>(entity: D) {
  const { client } = useWorkspace()
  const done = useAfterChange(entity)
  return useMutationOnce({
    mutationFn: (input: { id: string; version: number }) => recordCalls(client, entity).remove(input),
    onSuccess: done,
  })
}

export function useRestoreRecord<D extends Declaration>(entity: D) {
  const { client } = useWorkspace()
  const done = useAfterChange(entity)
  return useMutationOnce({
    mutationFn: (input: { id: string }) => recordCalls(client, entity).restore(input),
    onSuccess: done,
  })
}

/** What the server answered is shown at once; what depends on it is asked again. */
export function useAfterChange<D extends Declaration>(entity: D) {
  const { slug } = useWorkspace()
  const queries = useQueryClient()
  return (record: RecordOf<D>) => {
    queries.setQueryData(recordKeys.read(slug, entity.type, record.id), record)
    return queries.invalidateQueries({
      predicate: query => query.queryKey[0] !== 'record' || query.queryKey[2] === entity.type,
    })
  }
}
