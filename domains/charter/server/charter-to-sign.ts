import { createHash } from 'node:crypto'
import type { Context } from '#kernel/command/context.ts'
import { printedContent } from '../rules/changed-since.ts'
import { type Charter, readCharters } from './read-charters.ts'

/** What those who are asked to sign off a charter read, word for word, with its fingerprint. */
export interface CharterToSign {
  readonly charter: Charter
  readonly head: NonNullable<Charter['printedHead']>[number]
  readonly content: ReturnType<typeof printedContent>
  readonly hash: string
}

/** The newest version of a project's charter that was submitted, approved or not yet; null where there is none. */
export async function charterToSign(ctx: Context, projectId: string): Promise<CharterToSign | null> {
  const versions = await readCharters(ctx, projectId)
  const charter = versions.find(({ state }) => state === 'approved' || state === 'in_approval')
  const head = charter?.printedHead?.[0]
  if (!charter || !head) return null
  const content = printedContent(charter)
  return { charter, head, content, hash: fingerprint(charter, head, content) }
}

function fingerprint(
  charter: Charter,
  head: CharterToSign['head'],
  { scope, requirements, goals }: CharterToSign['content'],
) {
  const { number, name, purpose, expectedResults, finishBy, resourceLimit, authority } = charter
  const { budgetLimit, currency } = charter
  const words = [number, name, purpose, expectedResults, finishBy, budgetLimit, currency, resourceLimit, authority]
  const seen = [words, head, scope, requirements, goals].map(sorted)
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex')
}

/** The cells by name: the database keeps them in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => [name, sorted(inner)])
}
