import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '../rpc/workspace.ts'
import { recordKeys } from './keys.ts'
import { titleOf } from './titles.ts'

const MINUTE = 60_000

/** The title of a record of any type; null where it is gone or out of sight. */
export function useRecordTitle(type: string, id: string) {
  const { slug, client } = useWorkspace()
  return useQuery({
    queryKey: [...recordKeys.type(slug, type), 'title', id],
    queryFn: () => titleOf(client, type, id),
    staleTime: MINUTE,
    enabled: id !== '',
  })
}
