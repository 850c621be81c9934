import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { type Barred, useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { usePersonName } from '#apps/web/ui/use-people.ts'
import { decidingRoles, decisionKinds } from '../../entities/decision-kinds.ts'
import { decisionRule } from '../../entities/decision-rule.ts'
import styles from './ladder.module.css'
import type { Ladder } from './ladders-of.ts'
import { organisationTexts } from './organisation-texts.ts'
import { RULE_FIELDS, type RuleStart } from './rule-form.tsx'
import type { DecisionRule } from './use-organisation.ts'

interface LadderRowProps {
  ladder: Ladder
  barred: Barred | null
  onAdd: (start: RuleStart) => void
}

/** One kind of decision: its rungs from the smallest amount up, each with who decides. */
export function LadderRow({ ladder: { kind, matter, rungs }, barred, onAdd }: LadderRowProps) {
  const t = useTexts(organisationTexts)
  const label = useLabel()
  const called = matter ?? label(decisionKinds[kind])
  return (
    <li className={styles.ladder}>
      <h3 className={styles.kind}>{called}</h3>
      {rungs.length === 0 ? (
        <p>
          <StateTag tone="attention">{t('nobodyDecides')}</StateTag>
        </p>
      ) : (
        <ol className={styles.rungs} aria-label={called}>
          {rungs.map(rule => (
            <Step key={rule.id} rule={rule} />
          ))}
        </ol>
      )}
      <ActionButton size="small" reason={barred} onClick={() => onAdd({ kind, ...(matter && { matter }) })}>
        <span aria-hidden="true">{t('addStep')}</span>
        <span className="visually-hidden">{t('addStepOf', { matter: called })}</span>
      </ActionButton>
    </li>
  )
}

function Step({ rule }: { rule: DecisionRule }) {
  const t = useTexts(organisationTexts)
  const [editing, edit] = useState(false)
  const { barred } = useWriteIn(rule.projectId, 'team', rule.ownerId)
  const decider = useDecider(rule.deciderRole, rule.deciderId)
  const target = useDecider(rule.escalatesToRole, rule.escalatesToId)
  const close = () => edit(false)
  return (
    <li className={styles.rung}>
      <div className={styles.words}>
        <p>
          <To href={`/decision-rules/${rule.id}`}>{decider}</To>
        </p>
        <p className={styles.soft}>
          {rule.upTo === null ? (
            t('noLimit')
          ) : (
            <>
              {t('upTo')} <Money value={rule.upTo} currency={rule.currency} unit />
            </>
          )}
        </p>
        {target && (
          <p className={styles.soft}>
            {rule.escalateAfterDays === null
              ? t('escalatesSoon', { target })
              : t('escalates', { days: rule.escalateAfterDays, target })}
          </p>
        )}
      </div>
      <RecordCommands
        commands={[{ key: 'edit', label: t('edit'), onClick: () => edit(true) }]}
        barred={barred}
        name={`${rule.matter ?? ''} · ${decider}`}
      />
      {editing && (
        <RecordForm
          open
          entity={decisionRule}
          record={rule}
          projectId={rule.projectId}
          fields={RULE_FIELDS}
          onClose={close}
        />
      )}
    </li>
  )
}

/** The role in the reader's language, or the person's name. */
function useDecider(role: keyof typeof decidingRoles | null, personId: string | null): string {
  const label = useLabel()
  const name = usePersonName(personId)
  if (role) return label(decidingRoles[role])
  return personId ? (name ?? '…') : ''
}
