import type { ReactNode } from 'react'
import { useLabel } from '#apps/web/i18n/use-texts.ts'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { Label } from '#kernel/entity/field.ts'
import styles from './execution.module.css'

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
  menu: ReactNode
}

/** One record of a list: what it is and how far, its days or figures, who sees to it, what is to be done next. */
export function ExecutionRow(props: ExecutionRowProps) {
  const { href, name, state, stateLabel, warnings = [], about, figures, ownerId, menu } = props
  const label = useLabel()
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>
          <To href={href}>{name}</To>
          <StateTag tone={toneOfOption(state)}>{label(stateLabel)}</StateTag>
          {warnings.map(
            warning =>
              warning && (
                <StateTag key={warning} tone="attention" wraps>
                  {warning}
                </StateTag>
              ),
          )}
        </p>
        <p className={styles.soft}>{about}</p>
      </div>
      <div className={styles.figures}>{figures}</div>
      <span className={styles.owner}>
        <Person id={ownerId} />
      </span>
      <div className={styles.commands}>{menu}</div>
    </li>
  )
}
