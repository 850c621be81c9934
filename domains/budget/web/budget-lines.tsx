import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { BudgetSheet } from '../contract.ts'
import { budgetLine } from '../entities/budget-line.ts'
import { categories } from '../entities/categories.ts'
import styles from './budget.module.css'
import { budgetTexts } from './budget-texts.ts'
import { RowButtons } from './row-buttons.tsx'
import { useBudgetCommands, useBudgetForms } from './use-budget.ts'

type Line = BudgetSheet['lines'][number]
interface Props {
  sheet: BudgetSheet
  projectId: string
  editable: boolean
}

const { item, category, campaignId, month, amount, note } = budgetLine.fields
const FIELDS = { item, category, campaignId, month, amount, note }

/** What the money is for, line by line. */
export function BudgetLines({ sheet, projectId, editable }: Props) {
  const t = useTexts(budgetTexts)
  const label = useLabel()
  const { dropLine } = useBudgetCommands()
  const { write, barred } = useWriteIn(projectId, 'budget', undefined, sheet.iteration)
  const [editing, edit] = useState<Line | 'new' | null>(null)
  return (
    <Section
      title={t('lines')}
      aside={
        editable && (
          <ActionButton reason={barred} onClick={() => edit('new')}>
            {t('addLine')}
          </ActionButton>
        )
      }
    >
      {sheet.lines.length === 0 && <p className={styles.none}>{t('noLines')}</p>}
      <ul>
        {sheet.lines.map(line => (
          <li key={line.id} className={styles.row}>
            <span className={styles.rowName}>
              {line.item}
              <span className={styles.soft}>
                {label(categories[line.category])} · {line.month}
                {line.campaignId && (
                  <>
                    {' · '}
                    <Reference type="campaign" id={line.campaignId} />
                  </>
                )}
              </span>
            </span>
            <Money value={line.amount} currency={line.currency} unit />
            {editable && write && (
              <RowButtons
                name={line.item}
                onEdit={() => edit(line)}
                onRemove={() => dropLine.mutate({ id: line.id, version: line.version })}
              />
            )}
          </li>
        ))}
      </ul>
      {editing && <LineForm sheet={sheet} projectId={projectId} line={editing} onClose={() => edit(null)} />}
    </Section>
  )
}

interface LineFormProps {
  sheet: BudgetSheet
  projectId: string
  line: Line | 'new'
  onClose: () => void
}

function LineForm({ sheet, projectId, line, onClose }: LineFormProps) {
  const t = useTexts(budgetTexts)
  const forms = useBudgetForms()
  const form = { open: true, fields: FIELDS, projectId, currency: sheet.currency, onClose }
  return line === 'new' ? (
    <CommandForm
      {...form}
      title={t('addLine')}
      onSubmit={values => forms.addLine({ budgetId: sheet.budget?.id ?? '', ...values })}
    />
  ) : (
    <ChangeForm
      {...form}
      title={t('edit')}
      record={line}
      onSubmit={(set, known) => forms.changeLine({ ...known, set })}
    />
  )
}
