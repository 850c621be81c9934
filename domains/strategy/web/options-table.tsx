import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { decision } from '../entities/decision.ts'
import { shareOf } from '../rules/weight-share.ts'
import styles from './decisions.module.css'
import { optionScores } from './option-scores.ts'
import { draftOf, scoreIn } from './options-draft.ts'
import { ScoreBar } from './score-bar.tsx'
import { strategyTexts } from './strategy-texts.ts'

const SAID = ['description', 'pros', 'cons'] as const

/** Options as columns: what each is, what speaks for and against it, its scores and the weighted mean. */
export function OptionsTable({ record }: { record: RecordOf<typeof decision> }) {
  const t = useTexts(strategyTexts)
  const draft = draftOf(record)
  const scores = optionScores(record)
  const total = draft.criteria.reduce((sum, one) => sum + one.weight, 0)
  const chosen = record.state === 'draft' ? null : record.choice
  const said = SAID.filter(name => draft.options.some(option => option[name]))
  return (
    <Scrolled className={styles.scroll} label={t('options')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {draft.options.map(option => (
              <th key={option.key} scope="col" data-chosen={option.key === chosen || undefined}>
                {option.name}{' '}
                {option.key === record.choice && (
                  <StateTag tone={record.state === 'draft' ? 'neutral' : 'passed'}>
                    {record.state === 'draft' ? t('proposed') : t('chosen')}
                  </StateTag>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {said.map(name => (
            <tr key={name}>
              <th scope="row">{t(name)}</th>
              {draft.options.map(option => (
                <td key={option.key} data-chosen={option.key === chosen || undefined}>
                  {option[name] ?? '—'}
                </td>
              ))}
            </tr>
          ))}
          {draft.criteria.map(criterion => (
            <tr key={criterion.key}>
              <th scope="row">
                {criterion.name}
                <div className={styles.soft}>{t('weightShare', { share: shareOf(criterion.weight, total) })}</div>
              </th>
              {draft.options.map(option => (
                <td key={option.key} data-chosen={option.key === chosen || undefined}>
                  {scoreIn(draft, option.key, criterion.key) ?? '—'}
                </td>
              ))}
            </tr>
          ))}
          {draft.criteria.length > 0 && (
            <tr className={styles.total}>
              <th scope="row">{t('mean')}</th>
              {draft.options.map(option => (
                <td key={option.key} data-chosen={option.key === chosen || undefined}>
                  <Total {...scores.get(option.key)} />
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </Scrolled>
  )
}

function Total({ mean = null, rank = null }: { mean?: string | null; rank?: number | null }) {
  const t = useTexts(strategyTexts)
  if (mean === null || rank === null) return <span className={styles.soft}>{t('unscored')}</span>
  return (
    <>
      <ScoreBar mean={mean} />
      <span className={styles.soft}>{t('rankNo', { rank })}</span>
    </>
  )
}
