import { isContractProcedure } from '@orpc/contract'
import { describe, expect, test } from 'vitest'
import { workspaceContract } from '#apps/contract.ts'
import { accountContract } from '#domains/people/account-contract.ts'
import { commonLabels } from '#kernel/contract/common-labels.ts'
import { wordsAt } from '#kernel/entity/field-words.ts'

/** Every place of an input that a person or program fills in, by route. */
function placesOf(branch: object, route: readonly string[]): { route: string; schema: unknown; path: string[] }[] {
  return Object.entries(branch).flatMap(([name, part]) => {
    if (!isContractProcedure(part)) return placesOf(part as object, [...route, name])
    const schema = part['~orpc'].inputSchema
    return pathsOf(schema, []).map(path => ({ route: [...route, name].join('.'), schema, path }))
  })
}

interface Def {
  shape?: Record<string, unknown>
  innerType?: unknown
  in?: unknown
  out?: unknown
  element?: unknown
  options?: readonly unknown[]
}

function pathsOf(schema: unknown, under: string[]): string[][] {
  const def = (schema as { _zod?: { def: Def } } | undefined)?._zod?.def
  if (!def) return []
  const inside = [def.innerType, def.in, def.out, ...(def.options ?? [])].flatMap(inner => pathsOf(inner, under))
  const rows = def.element ? pathsOf(def.element, [...under, '0']) : []
  const fields = Object.entries(def.shape ?? {}).flatMap(([name, inner]) => [
    [...under, name],
    ...pathsOf(inner, [...under, name]),
  ])
  return [...inside, ...rows, ...fields]
}

describe('every field of every request', () => {
  test('has a name in both languages, by its declaration or among the common ones', () => {
    const places = placesOf({ workspace: workspaceContract, account: accountContract }, [])
    const nameless = places
      .filter(({ schema, path }) => !wordsAt(schema, path) && !Object.hasOwn(commonLabels, path.at(-1) ?? ''))
      .map(({ route, path }) => `${route} ${path.join('.')}`)
    expect(nameless).toEqual([])
    expect(places.length).toBeGreaterThan(500)
  })
})
