import type { ReactNode } from 'react'
import { useLabel } from '#apps/web/i18n/use-texts.ts'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow } from '#apps/web/ui/list-row.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { Label } from '#kernel/entity/field.ts'

interface ExecutionRowProps {
  href: string
  name: string
  state: string
  stateLabel: Label
  /** What asks to be seen besides the state. */
  warnings?: readonly (string | false)[]
  about: ReactNode
  /** Days or figures, below each other. */
  figures: ReactNode
  ownerId: string | null
  commands: ReactNode
}

/** One piece of the work that is carried out, with its state and what asks to be seen besides. */
export function ExecutionRow({ state, stateLabel, warnings = [], ...row }: ExecutionRowProps) {
  const label = useLabel()
  return (
    <ListRow
      {...row}
      tags={
        <>
          <StateTag tone={toneOfOption(state)}>{label(stateLabel)}</StateTag>
          {warnings.map(
            warning =>
              warning && (
                <StateTag key={warning} tone="attention" wraps>
                  {warning}
                </StateTag>
              ),
          )}
        </>
      }
    />
  )
}
