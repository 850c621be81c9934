import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { requirementLine } from '../entities/requirement-line.ts'
import { LineCell } from './line-cell.tsx'
import { LineMenu } from './line-menu.tsx'
import styles from './requirements.module.css'
import { requirementsTexts } from './requirements-texts.ts'
import type { RequirementLine } from './use-requirements.ts'

interface RequirementRowProps {
  line: RequirementLine
  /** The reader may write, and the version is a draft. */
  editable: boolean
  draft: boolean
}

/** A requirement as the document reads: number, words, criterion, source and how much it matters. */
export function RequirementRow({ line, editable, draft }: RequirementRowProps) {
  const t = useTexts(requirementsTexts)
  const label = useLabel()
  const { fields } = requirementLine
  const out = line.state === 'excluded'
  const cell = { line, editable: editable && !out }
  const details = (['criterion', 'source'] as const).filter(name => cell.editable || line[name])
  return (
    <li className={out ? `${styles.line} ${styles.out}` : styles.line}>
      <To href={`/requirement-lines/${line.id}`} className={styles.number}>
        {line.number}
      </To>
      <div className={styles.words}>
        <LineCell {...cell} name="text" />
        <dl className={styles.details}>
          {details.map(name => (
            <div key={name}>
              <dt>{label(fields[name].label)}</dt>
              <dd>
                <LineCell {...cell} name={name} />
              </dd>
            </div>
          ))}
          {out && (
            <div>
              <dt>{label(fields.excludedBecause.label)}</dt>
              <dd>{line.excludedBecause}</dd>
            </div>
          )}
        </dl>
      </div>
      <div className={styles.side}>
        {out ? (
          <StateTag>{label(fields.state.options.excluded)}</StateTag>
        ) : (
          <>
            {!line.criterion?.trim() && <StateTag tone="attention">{t('noCriterion')}</StateTag>}
            <div className={styles.priority}>
              <LineCell {...cell} name="priority" />
            </div>
          </>
        )}
        {draft && <LineMenu line={line} />}
      </div>
    </li>
  )
}
