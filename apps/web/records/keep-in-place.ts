import type { CountQuery } from '#kernel/contract/list.ts'

type Place = Pick<CountQuery, 'project' | 'iteration'>
/** Where the answer before came from; its key is one of `recordKeys`, whose last part is the query. */
interface Asked {
  readonly queryKey: readonly unknown[]
}

/**
 * While a list loads, the answer before stands in for it, so that nothing jumps as a reader sorts, filters or searches.
 * Never what belongs to another project or iteration: nobody edits this one's while that one's is still to be seen.
 */
export function keepInPlace<T>(query: Place) {
  return (before: T | undefined, asked: Asked | undefined): T | undefined =>
    isSamePlace(asked?.queryKey.at(-1) as Place | undefined, query) ? before : undefined
}

function isSamePlace(one: Place | undefined, other: Place): boolean {
  return one?.project === other.project && one?.iteration === other.iteration
}
