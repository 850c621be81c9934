import type { Stage } from '@yingce/process/playbook'
import type { ReactNode } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import { playbookTexts } from '../playbook-texts.ts'
import { useChecks } from '../use-check-labels.ts'
import styles from './preview.module.css'
import { roleName } from './role-name.ts'

interface StageCardProps {
  stage: Stage
  stages: readonly Stage[]
}

/** One stage: when it starts, what is done in it, what it makes, what its gate asks and who approves. */
export function StageCard({ stage, stages }: StageCardProps) {
  const t = useTexts(playbookTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const { say } = useChecks()
  const title = (
    <>
      <span className={styles.key}>{stage.id}</span> {words(stage.name) || t('unnamed')}{' '}
      {stage.optional && <StateTag>{t('optional')}</StateTag>}
    </>
  )
  return (
    <Section title={title} aside={t('days', { count: stage.days })} padded>
      <p>{words(stage.purpose)}</p>
      <OrderLine stage={stage} stages={stages} />
      <div className={styles.columns}>
        <Part title={t('activities')}>
          {stage.activities.map(({ id, label, days, role, milestone, help }) => (
            <li key={id}>
              {words(label)}
              <span className={styles.soft}>
                {words(roleName(role))} · {milestone ? t('milestone') : t('days', { count: days })}
              </span>
              {help && <span className={styles.soft}>{words(help)}</span>}
            </li>
          ))}
        </Part>
        <div>
          <Part title={t('deliverables')}>
            {stage.deliverables.map(({ type, kind, label }) => (
              <li key={`${type} ${kind} ${label.zh}`}>{words(label)}</li>
            ))}
          </Part>
          <Part title={t('criteria')}>
            {stage.criteria.map(criterion => (
              <li key={criterion.id}>{say(criterion)}</li>
            ))}
          </Part>
          <Part title={t('approval')}>
            <li>
              {stage.approval.roles.map(role => words(roleName(role))).join(common('and'))}
              {(stage.approval.roles.length > 1 || stage.approval.mode === 'all') && (
                <span className={styles.soft}>{t(`mode_${stage.approval.mode}`)}</span>
              )}
            </li>
          </Part>
          <OtherWays stage={stage} stages={stages} />
        </div>
      </div>
    </Section>
  )
}

function OrderLine({ stage: { starts, passes, repeats }, stages }: StageCardProps) {
  const t = useTexts(playbookTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const named = (ids: readonly string[]) => ids.map(id => nameOf(id, stages, words)).join(common('and'))
  const said = [
    starts.after.length + starts.alongside.length === 0 && t('startsFirst'),
    starts.after.length > 0 && t('startsAfter', { stages: named(starts.after) }),
    starts.alongside.length > 0 && t('startsBeside', { stages: named(starts.alongside) }),
    passes.after.length > 0 && t('passesAfter', { stages: named(passes.after) }),
    repeats && t('repeats', { label: words(repeats.label), times: repeats.times }),
  ].filter(one => typeof one === 'string')
  return <p className={styles.order}>{said.join(' · ')}</p>
}

function OtherWays({ stage: { loops, branches }, stages }: StageCardProps) {
  const t = useTexts(playbookTexts)
  const words = useWords()
  const { say } = useChecks()
  if (loops.length + branches.length === 0) return null
  return (
    <Part title={t('otherWays')}>
      {loops.map(({ to, label }) => (
        <li key={`${to} ${label.zh}`}>{t('loopTo', { stage: nameOf(to, stages, words), label: words(label) })}</li>
      ))}
      {branches.map(({ id, leads, label, criteria }) => (
        <li key={id}>
          {'close' in leads
            ? t('branchClose', { label: words(label) })
            : t('branchTo', { stage: nameOf(leads.to, stages, words), label: words(label) })}
          {criteria.map(criterion => (
            <span key={criterion.id} className={styles.soft}>
              {say(criterion)}
            </span>
          ))}
        </li>
      ))}
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  )
}

function nameOf(id: string, stages: readonly Stage[], words: ReturnType<typeof useWords>): string {
  const found = stages.find(stage => stage.id === id)
  return found ? words(found.name) || id : id
}
