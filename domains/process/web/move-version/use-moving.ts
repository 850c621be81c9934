import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { MovePreview } from '../../shapes/version-move.ts'
import { type Mapping, mappingFor } from './guess-mapping.ts'

export interface MoveResult {
  readonly id: string
  readonly code: string
  readonly name: string
  /** Null while it is under way. */
  readonly done: boolean | null
  readonly problem: string
}

interface Given {
  readonly preview: MovePreview
  readonly versionId: string
  readonly mapping: Mapping
  readonly reason: string
  /** Other projects to be moved after this one. */
  readonly others: readonly string[]
}

/** Moves projects one after another, each as it stands at that moment and with its own result. */
export function useMoving() {
  const common = useTexts(commonTexts)
  const { client } = useWorkspace()
  const queries = useQueryClient()
  const [results, setResults] = useState<readonly MoveResult[] | null>(null)
  const [moving, setMoving] = useState(false)
  const moveOne = async (projectId: string, seen: MovePreview | null, given: Given) => {
    const preview = seen ?? (await client.process.movePreview({ projectId, versionId: given.versionId }))
    await client.process.movePlaybook({
      ...{ projectId, versionId: given.versionId, version: preview.project.version },
      mapping: mappingFor(preview, given.mapping),
      ...(given.reason.trim() && { reason: given.reason.trim() }),
    })
  }
  const start = async (given: Given) => {
    const { preview, others } = given
    const chosen = [preview.project, ...preview.alike.filter(one => others.includes(one.id))]
    let shown: MoveResult[] = chosen.map(({ id, code, name }) => ({ id, code, name, done: null, problem: '' }))
    setMoving(true)
    setResults(shown)
    for (const { id } of chosen) {
      const problem = await moveOne(id, id === preview.project.id ? preview : null, given).then(
        () => null,
        error => problemOf(error).message || common('network'),
      )
      shown = shown.map(one => (one.id === id ? { ...one, done: problem === null, problem: problem ?? '' } : one))
      setResults(shown)
    }
    setMoving(false)
    await queries.invalidateQueries()
  }
  return { results, moving, start }
}
