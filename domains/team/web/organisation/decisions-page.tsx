import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { MoneyUnitSwitch } from '#apps/web/ui/money-unit-switch.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { TeamHead } from '../team-head.tsx'
import styles from './ladder.module.css'
import { LadderRow } from './ladder-row.tsx'
import { laddersOf } from './ladders-of.ts'
import { organisationTexts } from './organisation-texts.ts'
import { RuleForm, type RuleStart } from './rule-form.tsx'
import { useDecisionRules } from './use-organisation.ts'

/** Who decides on what, up to which amount, and where it goes from there. */
export function DecisionsPage() {
  const t = useTexts(organisationTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const [start, begin] = useState<RuleStart | null>(null)
  const { barred } = useWriteIn(id, 'team')
  const found = useDecisionRules(id)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => begin({})}>
      {t('addRule')}
    </ActionButton>
  )
  return (
    <>
      <TeamHead projectId={id} here="decision-rules" main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data?.items.length === 0 && (
        <EmptyState of="decision_rule" title={t('noRules')} help={t('noRulesHelp')} action={add} />
      )}
      {found.data && found.data.items.length > 0 && (
        <Section title={t('path')} aside={<MoneyUnitSwitch />}>
          <p className={styles.help}>{t('pathHelp')}</p>
          <ul>
            {laddersOf(found.data.items).map(ladder => (
              <LadderRow key={ladder.key} ladder={ladder} barred={barred} onAdd={begin} />
            ))}
          </ul>
        </Section>
      )}
      {start && <RuleForm projectId={id} start={start} onClose={() => begin(null)} />}
    </>
  )
}
