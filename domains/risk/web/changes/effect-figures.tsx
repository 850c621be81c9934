import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import type { Effect } from '../../contract.ts'
import { changeTexts } from './change-texts.ts'
import styles from './changes.module.css'
import { useFinishWords, useSignedAmount } from './effect-line.tsx'

/** The end of the plan and the approved budget, before and after. */
export function EffectFigures({ effect }: { effect: Effect }) {
  const t = useTexts(changeTexts)
  const words = useFinishWords(effect)
  const { finish, moves, money } = effect
  if (moves.length === 0 && !money) return <p>{t('noEffect')}</p>
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t('lastDay')}</dt>
        <dd>
          <span className={styles.figure}>
            {finish.before === finish.after ? finish.after : `${finish.before ?? '—'} → ${finish.after ?? '—'}`}
          </span>
          <span className={styles.soft}>{words}</span>
        </dd>
      </div>
      {money && <Budget money={money} />}
    </dl>
  )
}

function Budget({ money }: { money: NonNullable<Effect['money']> }) {
  const t = useTexts(changeTexts)
  const amount = useSignedAmount()
  return (
    <div>
      <dt>{t('budget')}</dt>
      <dd>
        {money.after === null ? (
          <span className={styles.soft}>{t('noBudget')}</span>
        ) : (
          <span className={styles.figure}>
            <Money value={money.before} currency={money.currency} /> →{' '}
            <Money value={money.after} currency={money.currency} unit />
          </span>
        )}
        <span className={styles.soft}>
          {amount(money.amount)}
          {money.funded !== null && (
            <>
              {' · '}
              {t('funded')} <Money value={money.funded} currency={money.currency} />
            </>
          )}
        </span>
      </dd>
    </div>
  )
}
