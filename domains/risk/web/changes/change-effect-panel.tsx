import type { ReactNode } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { ChangeEffect } from '../../contract.ts'
import { changeTexts } from './change-texts.ts'
import styles from './changes.module.css'
import { EffectBars } from './effect-bars.tsx'
import { EffectFigures } from './effect-figures.tsx'
import { EffectWarnings } from './effect-warnings.tsx'
import { type Change, useChangeEffect } from './use-changes.ts'

/** What a change does, or has done: the end of the plan and the money, the tasks before and after, what to mind. */
export function ChangeEffectPanel({ change }: { change: Change }) {
  const t = useTexts(changeTexts)
  const found = useChangeEffect(change.id)
  const { effect, problems = [] } = found.data ?? {}
  const live = change.state === 'draft' || change.state === 'submitted' || change.state === 'approved'
  const bare = (change.operations ?? []).length === 0
  if (bare || (found.data && !effect)) return null
  return (
    <Section title={t('effect')} padded>
      {found.isPending && <Loading lines={4} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {problems.length > 0 && <Unfit change={change} problems={problems} />}
      {found.data && <Changed found={found.data} />}
      {effect && (
        <div className={styles.effect}>
          <EffectFigures effect={effect} />
          <EffectBars moves={effect.moves} />
          <EffectWarnings effect={effect} projectId={change.projectId} />
          <p className={styles.soft}>{t(live ? 'effectHelp' : 'effectThen')}</p>
        </div>
      )}
    </Section>
  )
}

function Unfit({ change, problems }: { change: Change; problems: ChangeEffect['problems'] }) {
  const t = useTexts(changeTexts)
  const label = useLabel()
  return (
    <Notice title={t('unfitTitle')}>
      <ul>
        {problems.map(one => (
          <li key={`${one.row} ${one.code}`}>{label(one.text)}</li>
        ))}
      </ul>
      {change.state === 'approved' && <p>{t('unfitApproved')}</p>}
    </Notice>
  )
}

/** Whoever decides is told that what they see is not what was submitted. */
function Changed({ found: { effect, submitted, changed } }: { found: ChangeEffect }) {
  const t = useTexts(changeTexts)
  if (!effect || !submitted || changed.length === 0) return null
  const parts = changed.map(part => t(part)).join(t('and'))
  return (
    <Notice title={t('changedTitle')}>
      <p>{t('changedHelp', { parts })}</p>
      {changed.includes('finish') && <p>{t('wasFinish', { date: submitted.finish.after })}</p>}
    </Notice>
  )
}

function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.notice} role="note">
      <p className={styles.figure}>{title}</p>
      {children}
    </div>
  )
}
