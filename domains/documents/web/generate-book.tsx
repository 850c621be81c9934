import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import type { PlanBookSheet } from '../contract.ts'
import { planBook } from '../entities/plan-book.ts'
import { planBookTexts } from './plan-book-texts.ts'
import { usePlanBookForms } from './use-plan-book.ts'

const FIELDS = {
  language: planBook.fields.language,
  secrecy: planBook.fields.secrecy,
}

/** Asks for the language and who may see it, then writes the next version. */
export function GenerateBook({ projectId, sheet }: { projectId: string; sheet: PlanBookSheet }) {
  const t = useTexts(planBookTexts)
  const forms = usePlanBookForms()
  const { barred } = useWriteIn(projectId, 'documents')
  const [open, setOpen] = useState(false)
  const gaps = sheet.sections.flatMap(section => section.missing).length
  const last = sheet.versions[0]?.record
  return (
    <>
      <ActionButton type="primary" reason={barred ?? (sheet.open ? null : t('closed'))} onClick={() => setOpen(true)}>
        {last ? t('generateNext') : t('generate')}
      </ActionButton>
      <CommandForm
        open={open}
        title={last ? t('generateNext') : t('generate')}
        help={`${t('generateHelp')}${gaps > 0 ? ` ${t('generateDraft', { count: gaps })}` : ''}`}
        action={t('generateAction')}
        fields={FIELDS}
        initial={{ language: last?.language ?? sheet.language, secrecy: last?.secrecy ?? 'internal' }}
        onSubmit={given => forms.generate({ projectId, ...given })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
