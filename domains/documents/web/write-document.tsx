import { useLocale } from '#apps/web/i18n/locale.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import type { ChoiceField } from '#kernel/entity/field.ts'
import { documentKinds, type ShelfKind } from '../contract.ts'
import { writtenDocument } from '../entities/written-document.ts'
import { shelfTexts } from './shelf-texts.ts'
import { useShelfForms } from './use-shelf.ts'

interface WriteDocumentProps {
  projectId: string
  shelf: ShelfKind
  /** Which record it should tell of; the newest where nothing is said. */
  subjectId: string | undefined
  onClose: () => void
}

/** Asks of which record, in which language and for whom, then writes the document. */
export function WriteDocument({ projectId, shelf, subjectId, onClose }: WriteDocumentProps) {
  const t = useTexts(shelfTexts)
  const label = useLabel()
  const { write } = useShelfForms()
  const locale = useLocale()
  const { language, secrecy } = writtenDocument.fields
  const named = shelf.subjects.flatMap(({ id, name }) => (id === null ? [] : [[id, name] as const]))
  const [newest] = named
  const of = named.find(([id]) => id === subjectId) ?? newest
  const subject = {
    ...{ kind: 'choice', label: shelfTexts.texts.subject as { zh: string; en: string }, required: true },
    options: Object.fromEntries(named),
  } as const satisfies ChoiceField
  const gaps = shelf.sections.flatMap(one => one.missing).length
  const told = newest === of && gaps > 0 ? ` ${t('writeGaps', { count: gaps })}` : ''
  return (
    <CommandForm
      open
      title={`${t('write')} · ${label(documentKinds[shelf.kind])}`}
      help={`${t('writeHelp')}${told}`}
      action={t('writeAction')}
      fields={{ ...(named.length > 0 && { subjectId: subject }), language, secrecy }}
      initial={{ ...(of && { subjectId: of[0] }), language: locale === 'en' ? 'en' : 'zh', secrecy: 'internal' }}
      onSubmit={given => write({ projectId, kind: shelf.kind, ...given } as never)}
      onClose={onClose}
    />
  )
}
