import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { useGoToMade } from '#apps/web/ui/to.tsx'
import { changeRequest } from '../../entities/change-request.ts'
import { NoneSaid } from '../none-said.tsx'
import { RiskHead } from '../risk-head.tsx'
import { ChangeList } from './change-list.tsx'
import { changeTexts } from './change-texts.ts'
import { useChangeForms, useChangeList } from './use-changes.ts'

const { title, what, why, askedBy, scope } = changeRequest.fields

/** What was asked to change in a project, what it does, and what became of it. */
export function ChangesPage() {
  const t = useTexts(changeTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { creating, create } = useCreating()
  const { barred } = useWriteIn(id, 'risk')
  const go = useGoToMade()
  const forms = useChangeForms()
  const found = useChangeList(id)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => create(true)}>
      {t('add')}
    </ActionButton>
  )
  const { items = [], none = null } = found.data ?? {}
  return (
    <>
      <RiskHead projectId={id} here="change-requests" main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {none && <NoneSaid none={none} text={t('noneSaid', { reason: none.reason })} />}
      {found.data && items.length === 0 && (
        <EmptyState
          of="change_request"
          title={t('none')}
          help={t('noneHelp')}
          action={
            <>
              {add} {!none && !barred && <StateNone projectId={id} />}
            </>
          }
        />
      )}
      {items.length > 0 && <ChangeList items={items} />}
      <CommandForm
        open={creating}
        title={t('add')}
        help={t('addHelp')}
        projectId={id}
        fields={{ title, what, why, askedBy, scope }}
        onSubmit={async values => {
          const made = await forms.draft({ projectId: id, ...values })
          go(`/change-requests/${made.id}`)
        }}
        onClose={() => create(false)}
      />
    </>
  )
}

function StateNone({ projectId }: { projectId: string }) {
  const t = useTexts(changeTexts)
  const forms = useChangeForms()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('stateNone')}…</Button>
      <ConfirmReason
        open={open}
        title={t('stateNone')}
        help={t('stateNoneHelp')}
        action={t('stateNone')}
        onConfirm={reason => forms.stateNone({ projectId, about: 'changes', reason })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

/** Whether the form is open stands in the address. */
function useCreating() {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const create = (open: boolean) =>
    void navigate({ to: '.', search: { ...search, new: open ? 1 : undefined } as never, replace: true })
  return { creating: search.new !== undefined, create }
}
