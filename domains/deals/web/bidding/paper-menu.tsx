import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import { biddingTexts } from './bidding-texts.ts'
import { type Material, type TenderDocument, useDocumentForms, useMaterialForms } from './use-bidding.ts'

export type Paper = TenderDocument | Material
type Verb = 'ready' | 'waive' | 'reopen' | 'assign'

const ITEMS: Record<Paper['state'], readonly Verb[]> = {
  ...{ open: ['ready', 'waive', 'assign'], ready: ['reopen'], not_needed: ['reopen'] },
}
const SEALED = { sealed: { kind: 'yesno', label: { zh: '已签字盖章', en: 'Signed and sealed' } } } as const

interface PaperMenuProps {
  paper: Paper
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a paper of a checklist. */
export function PaperMenu({ paper, rest }: PaperMenuProps) {
  const t = useTexts(biddingTexts)
  const [verb, setVerb] = useState<Verb | null>(null)
  const { barred } = useWriteIn(paper.projectId, 'deals', paper.ownerId)
  const own = ITEMS[paper.state].map(item => ({ key: item, label: t(item), onClick: () => setVerb(item) }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  const next = paper.state === 'open' ? 'ready' : undefined
  return (
    <>
      <RecordCommands {...shown} next={next} name={paper.item} />
      {verb && <PaperForm paper={paper} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

function PaperForm({ paper, verb, onClose }: { paper: Paper; verb: Verb; onClose: () => void }) {
  const t = useTexts(biddingTexts)
  const documents = useDocumentForms()
  const materials = useMaterialForms()
  const forms = 'tenderId' in paper ? documents : materials
  const head = { open: true, record: paper, title: `${t(verb)} · ${paper.item}`, action: t(verb), onClose }
  if (verb === 'ready')
    return (
      <ChangeForm
        {...head}
        help={t('readyHelp')}
        fields={SEALED}
        initial={{ sealed: false }}
        onSubmit={({ sealed }, known) => forms.ready({ ...known, sealed: sealed === true })}
      />
    )
  if (verb === 'assign')
    return (
      <ChangeForm
        {...head}
        fields={{ ownerId: OWNER }}
        onSubmit={(values, known) => forms.assign({ ...known, ...values })}
      />
    )
  const { id, version } = paper
  return <ConfirmReason {...head} help={t(`${verb}Help`)} onConfirm={reason => forms[verb]({ id, version, reason })} />
}
