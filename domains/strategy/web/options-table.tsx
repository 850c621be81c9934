import { useTexts } from '#apps/web/i18n/use-texts.ts'
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
  const said = SAID.filter(name => draft.options.some(option => option[name]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable
    <section className={styles.scroll} aria-label={t('options')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {draft.options.map(option => (
              <th key={option.key} scope="col" data-chosen={option.key === record.choice || undefined}>
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
                <td key={option.key} data-chosen={option.key === record.choice || undefined}>
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
                <td key={option.key} data-chosen={option.key === record.choice || undefined}>
                  {scoreIn(draft, option.key, criterion.key) ?? '—'}
                </td>
              ))}
            </tr>
          ))}
          {draft.criteria.length > 0 && (
            <tr className={styles.total}>
              <th scope="row">{t('mean')}</th>
              {draft.options.map(option => (
                <td key={option.key} data-chosen={option.key === record.choice || undefined}>
                  <ScoreBar mean={scores.get(option.key)?.mean ?? null} />
                  <Rank rank={scores.get(option.key)?.rank ?? null} />
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}

function Rank({ rank }: { rank: number | null }) {
  const t = useTexts(strategyTexts)
  return <span className={styles.soft}>{rank === null ? t('unscored') : t('rankNo', { rank })}</span>
}
