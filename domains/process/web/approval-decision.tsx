import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Space } from 'antd'
import { useState } from 'react'
import { processTexts } from '#apps/web/i18n/texts/process.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import { projectTexts } from './project-texts.ts'

/** For the one who decides: approve or return, and what has changed since the submission. */
export function ApprovalDecision({ approvalId, projectId }: { approvalId: string; projectId: string | null }) {
  const t = useTexts(processTexts)
  const say = useTexts(projectTexts)
  const words = useWords()
  const { api, client, slug } = useWorkspace()
  const queries = useQueryClient()
  const [deciding, decide] = useState<'approve' | 'return' | null>(null)
  const approval = useQuery({
    ...api.process.readApproval.queryOptions({ input: { id: approvalId } }),
    meta: { reads: ['*'] },
  })
  if (!approval.data) return null
  const { gate, mayDecide, whyNot } = approval.data
  const confirm = async (comment: string) => {
    if (!deciding) return
    const shown = gate ? { shown: gate.shown } : {}
    await client.process.decideApproval({ id: approvalId, decision: deciding, ...(comment && { comment }), ...shown })
    await queries.invalidateQueries({ queryKey: ['record', slug] })
    await queries.invalidateQueries({ queryKey: api.process.inbox.key() })
  }
  return (
    <Section title={words(approval.data.title)} padded>
      {gate && gate.changes.length > 0 && (
        <ul>
          {gate.changes.map(change => (
            <li key={change.id}>
              {words(change.label)}：{String(change.before?.have ?? '—')} → {String(change.now?.have ?? '—')}
            </li>
          ))}
        </ul>
      )}
      {mayDecide ? (
        <Space>
          <Button type="primary" onClick={() => decide('approve')}>
            {t('approve')}
          </Button>
          <Button onClick={() => decide('return')}>{t('return')}</Button>
        </Space>
      ) : (
        <p>{whyNot ? words(whyNot.text) : ''}</p>
      )}
      <ConfirmReason
        key={`${projectId}-${deciding}`}
        open={deciding !== null}
        title={deciding ? t(deciding) : ''}
        action={deciding ? t(deciding) : ''}
        label={say('comment')}
        optional={deciding === 'approve'}
        onConfirm={confirm}
        onClose={() => decide(null)}
      />
    </Section>
  )
}
