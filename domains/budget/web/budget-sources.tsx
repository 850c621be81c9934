import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { BudgetSheet } from '../contract.ts'
import { fundingSource } from '../entities/funding-source.ts'
import styles from './budget.module.css'
import { budgetTexts } from './budget-texts.ts'
import { RowButtons } from './row-buttons.tsx'
import { useBudgetCommands, useBudgetForms } from './use-budget.ts'

type Source = BudgetSheet['sources'][number]
interface Props {
  sheet: BudgetSheet
  projectId: string
  editable: boolean
}

const { name, amount, availableFrom, conditions } = fundingSource.fields
const FIELDS = { name, amount, availableFrom, conditions }

/** Where the money comes from, and from when on it may be spent. */
export function BudgetSources({ sheet, projectId, editable }: Props) {
  const t = useTexts(budgetTexts)
  const { dropSource } = useBudgetCommands()
  const { write, barred } = useWriteIn(projectId, 'budget', undefined, sheet.iteration)
  const [editing, edit] = useState<Source | 'new' | null>(null)
  return (
    <Section
      title={t('fundingSources')}
      aside={
        editable && (
          <ActionButton reason={barred} onClick={() => edit('new')}>
            {t('addSource')}
          </ActionButton>
        )
      }
    >
      {sheet.sources.length === 0 && <p className={styles.none}>{t('noSources')}</p>}
      <ul>
        {sheet.sources.map(source => (
          <li key={source.id} className={styles.row}>
            <span className={styles.rowName}>
              {source.name}
              <span className={styles.soft}>
                {[t('from', { date: source.availableFrom }), source.conditions].filter(Boolean).join(' · ')}
              </span>
            </span>
            <Money value={source.amount} currency={source.currency} unit />
            {editable && write && (
              <RowButtons
                name={source.name}
                onEdit={() => edit(source)}
                onRemove={() => dropSource.mutate({ id: source.id, version: source.version })}
              />
            )}
          </li>
        ))}
      </ul>
      {editing && <SourceForm sheet={sheet} projectId={projectId} source={editing} onClose={() => edit(null)} />}
    </Section>
  )
}

interface SourceFormProps {
  sheet: BudgetSheet
  projectId: string
  source: Source | 'new'
  onClose: () => void
}

function SourceForm({ sheet, projectId, source, onClose }: SourceFormProps) {
  const t = useTexts(budgetTexts)
  const forms = useBudgetForms()
  const form = { open: true, fields: FIELDS, projectId, currency: sheet.currency, onClose }
  return source === 'new' ? (
    <CommandForm
      {...form}
      title={t('addSource')}
      onSubmit={values => forms.addSource({ budgetId: sheet.budget?.id ?? '', ...values })}
    />
  ) : (
    <ChangeForm
      {...form}
      title={t('edit')}
      record={source}
      onSubmit={(set, known) => forms.changeSource({ ...known, set })}
    />
  )
}
