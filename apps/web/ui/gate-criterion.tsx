import { formatAmount } from '../format/amount.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { processTexts } from '../i18n/texts/process.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './gate-criterion.module.css'
import type { CriterionShown, MissingShown } from './gate-report.ts'
import { To } from './to.tsx'
import { useWords } from './words.ts'

const NAMED = 3
/** A criterion names records so that they are recognised; their whole text is on their page. */
const SHORT = 40

/** One criterion: met or not, have against need, what is missing, and the way to mend it. */
export function GateCriterion({ criterion }: { criterion: CriterionShown }) {
  const t = useTexts(processTexts)
  const words = useWords()
  const label = words(criterion.label)
  const mend = criterion.hrefLabel === undefined ? t('mend') : words(criterion.hrefLabel)
  return (
    <li className={styles.criterion}>
      <span className={criterion.passed ? styles.met : styles.unmet}>
        <span aria-hidden="true">{criterion.passed ? '✓' : '✕'}</span>
        <span className="visually-hidden">{criterion.passed ? t('criterionMet') : t('criterionUnmet')}</span>
      </span>
      <div className={styles.words}>
        <p>{label}</p>
        <p className={styles.facts}>
          <Facts criterion={criterion} />
        </p>
      </div>
      {!criterion.passed && criterion.href && (
        <To href={criterion.href} className={styles.mend} aria-label={`${mend}: ${label}`}>
          {mend}
        </To>
      )}
    </li>
  )
}

function Facts({ criterion }: { criterion: CriterionShown }) {
  const t = useTexts(processTexts)
  // The list holds links, so the sentence around it comes in two pieces.
  const [before, after] = t('missing', { list: '|' }).split('|')
  const words = useWords()
  const figures = [criterion.have, criterion.need].filter(part => part !== null && part !== '')
  const sum = figures.map(part => (typeof part === 'string' ? formatAmount(part) : part)).join(' / ')
  const note = criterion.note ? words(criterion.note) : ''
  return (
    <>
      {[sum, note].filter(Boolean).join(' · ')}
      {!criterion.passed && criterion.missing.length > 0 && (
        <>
          {(sum || note) && ' · '}
          {before}
          <MissingList missing={criterion.missing} count={criterion.missingCount ?? criterion.missing.length} />
          {after}
        </>
      )}
    </>
  )
}

function MissingList({ missing, count }: { missing: readonly MissingShown[]; count: number }) {
  const t = useTexts(processTexts)
  const common = useTexts(commonTexts)
  const named = missing.slice(0, NAMED)
  return (
    <>
      {named.map((one, index) => (
        // The same record may be named twice, for two fields.
        <span key={index}>
          {index > 0 && common('and')}
          <MissingOne missing={one} />
        </span>
      ))}
      {count > named.length && ` ${t('missingMore', { count: count - named.length })}`}
    </>
  )
}

function MissingOne({ missing }: { missing: MissingShown }) {
  const words = useWords()
  const label = words(missing.label)
  const short = label.length > SHORT ? `${label.slice(0, SHORT)}…` : label
  return (
    <>
      {missing.href ? (
        <To href={missing.href} title={short === label ? undefined : label}>
          {short}
        </To>
      ) : (
        short
      )}
      {missing.why && <span> ({words(missing.why)})</span>}
    </>
  )
}
