import { useParams } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import { ownPlaybook } from '../contract.ts'
import { FileActions } from './file-actions.tsx'
import { OwnActions } from './own-actions.tsx'
import { OwnTabs } from './own-tabs.tsx'
import { playbookTexts } from './playbook-texts.ts'
import { PlaybookPreview } from './preview/playbook-preview.tsx'
import styles from './preview/preview.module.css'
import { STATE_TONES } from './state-tones.ts'
import { useDraft } from './use-draft.ts'

/** An own playbook as a person will meet it: its draft, and what can be done with it. */
export function OwnPlaybookPage() {
  const t = useTexts(playbookTexts)
  const words = useWords()
  const label = useLabel()
  const { id } = useParams({ strict: false }) as { id: string }
  const asked = useDraft(id)
  const back = { href: '/playbooks', label: t('back') }
  if (asked.error)
    return (
      <>
        <PageHeader title={t('title')} back={back} />
        <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />
      </>
    )
  if (!asked.data) return <Loading lines={8} />
  const draft = asked.data
  const { definition, state, publishedNumber } = draft
  return (
    <>
      <PageHeader
        title={`${draft.key} ${words({ zh: draft.name, en: draft.nameEn })}`}
        tags={<StateTag tone={STATE_TONES[state]}>{label(ownPlaybook.fields.state.options[state])}</StateTag>}
        facts={publishedNumber === null ? t('never') : t('version', { number: publishedNumber })}
        back={back}
        actions={<FileActions playbook={definition} />}
        main={<OwnActions draft={draft} />}
      />
      <OwnTabs id={id} at="preview" />
      <div className={styles.notes}>
        {draft.retiredBecause && (
          <Alert showIcon type="info" title={t('retiredNote', { reason: draft.retiredBecause })} />
        )}
        {draft.changed && publishedNumber !== null && (
          <Alert
            showIcon
            type="info"
            title={t('changedDraft')}
            description={t('notPublishedPreview')}
            action={<To href={`/own-playbooks/${id}/versions`}>{t('compare')}</To>}
          />
        )}
        {draft.gaps.length > 0 && (
          <Alert
            showIcon
            type="warning"
            title={t('gaps')}
            description={draft.gaps.map(({ path, sentence }) => <p key={path}>{words(sentence)}</p>)}
          />
        )}
      </div>
      <PlaybookPreview playbook={definition} />
    </>
  )
}
