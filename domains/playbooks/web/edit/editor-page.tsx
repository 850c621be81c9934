import { useParams } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useEffect, useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useLeaveWarning } from '#apps/web/ui/use-leave-warning.ts'
import { useWords } from '#apps/web/ui/words.ts'
import type { PlaybookDraft, PlaybookProblem } from '../../contract.ts'
import { PlaybookDiagram } from '../diagram/playbook-diagram.tsx'
import { OwnTabs } from '../own-tabs.tsx'
import { playbookTexts } from '../playbook-texts.ts'
import { PublishDialog } from '../publish-dialog.tsx'
import { useDraft } from '../use-draft.ts'
import { editTexts } from './edit-texts.ts'
import styles from './editor.module.css'
import { EditorContext } from './editor-context.ts'
import { focusPath } from './focus-path.ts'
import { GeneralForm } from './general-form.tsx'
import { stageAt } from './paths.ts'
import { ProblemList } from './problem-list.tsx'
import { SaveBar } from './save-bar.tsx'
import { StageForm } from './stage-form.tsx'
import { StageList } from './stage-list.tsx'
import { type DraftEditor, useDraftEditor } from './use-draft-editor.ts'
import { type Check, useLiveCheck } from './use-live-check.ts'

/** Where a company writes how it works: the stages at the left, one of them in full, and what is still wrong beside it. */
export function EditorPage() {
  const t = useTexts(playbookTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const asked = useDraft(id)
  if (asked.data) return <Editor key={id} draft={asked.data} />
  if (!asked.error) return <Loading lines={8} />
  return (
    <>
      <PageHeader title={t('title')} back={{ href: '/playbooks', label: t('back') }} />
      <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />
    </>
  )
}

function Editor({ draft }: { draft: PlaybookDraft }) {
  const t = useTexts(editTexts)
  const [selected, setSelected] = useState<number | null>(0)
  const editor = useDraftEditor(draft)
  const { now, dirty, saving } = editor
  const check = useLiveCheck(draft.id, now, draft.problems)
  const readOnly = !draft.mayWrite || draft.state === 'retired'
  useLeaveWarning(dirty, { saving })
  useSaveKey(dirty && !saving && !readOnly, editor.save)
  const shown = selected === null ? null : Math.min(selected, now.stages.length - 1)
  const go = ({ path }: PlaybookProblem) => {
    setSelected(stageAt(path))
    // Once the form of that stage is there.
    window.setTimeout(() => focusPath(path))
  }
  return (
    <EditorContext value={{ draft: now, readOnly, problems: check.problems, change: editor.change }}>
      <Head {...{ draft, editor, check, readOnly }} />
      {readOnly && (
        <Alert
          className={styles.stale}
          type="info"
          showIcon
          title={t(draft.state === 'retired' ? 'retired' : 'readOnly')}
        />
      )}
      {!readOnly && <SaveBar editor={editor} />}
      <Section title={<DiagramTitle />}>
        <div className={styles.drawing}>
          <PlaybookDiagram playbook={now} selected={shown} onSelect={setSelected} />
        </div>
      </Section>
      <div className={styles.page}>
        <div className={styles.left}>
          <StageList selected={shown} onSelect={setSelected} />
        </div>
        <div className={styles.middle}>
          {shown === null ? <GeneralForm /> : <StageForm key={now.stages[shown]?.id} stage={shown} />}
        </div>
        <div className={styles.right}>
          <ProblemList check={check} onGo={go} />
        </div>
      </div>
    </EditorContext>
  )
}

function DiagramTitle() {
  return useTexts(playbookTexts)('diagram')
}

interface HeadProps {
  draft: PlaybookDraft
  editor: DraftEditor
  check: Check
  readOnly: boolean
}

function Head({ draft, editor, check, readOnly }: HeadProps) {
  const t = useTexts(editTexts)
  const told = useTexts(playbookTexts)
  const words = useWords()
  const [publishing, setPublishing] = useState(false)
  const reason = publishBarred(t, draft, editor.dirty, check)
  const main = !readOnly && (
    <ActionButton type="primary" reason={reason} onClick={() => setPublishing(true)}>
      {told('publish')}
    </ActionButton>
  )
  const facts = draft.publishedNumber === null ? told('never') : told('version', { number: draft.publishedNumber })
  return (
    <>
      <PageHeader
        title={`${draft.key} ${words(editor.now.name)}`}
        facts={facts}
        back={{ href: '/playbooks', label: told('back') }}
        main={main}
      />
      <OwnTabs id={draft.id} at="edit" />
      <PublishDialog open={publishing} draft={draft} onClose={() => setPublishing(false)} />
    </>
  )
}

function publishBarred(
  t: (key: 'publishDirty' | 'publishProblems' | 'publishSame') => string,
  draft: PlaybookDraft,
  dirty: boolean,
  { problems }: Check,
): string | null {
  if (dirty) return t('publishDirty')
  if (problems.length > 0) return t('publishProblems')
  return draft.changed ? null : t('publishSame')
}

/** Ctrl+S or ⌘S saves. */
function useSaveKey(can: boolean, save: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      if (can) save()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
