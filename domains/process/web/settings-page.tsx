import { useQuery } from '@tanstack/react-query'
import { DemoSettings } from '#apps/web/demo/demo-company.tsx'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import styles from './settings.module.css'
import { settingsTexts } from './settings-texts.ts'
import { WorkspaceSettings } from './workspace-settings.tsx'

/** What holds for everybody in the workspace. */
export function SettingsPage() {
  const t = useTexts(settingsTexts)
  const { me } = useWorkspace()
  return (
    <>
      <PageHeader title={t('title')} />
      <div className={styles.page}>
        <WorkspaceSettings />
        <SoleHolder />
        <Section title={t('people')} padded>
          <p className={styles.soft}>{t('peopleHelp')}</p>
          <To href="/people">{t('people')}</To>
        </Section>
        <Section title={t('language')} padded>
          <p className={styles.soft}>{t('languageHelp')}</p>
        </Section>
        {me.owner && <DemoSettings />}
      </div>
    </>
  )
}

function SoleHolder() {
  const t = useTexts(settingsTexts)
  const { api, client, me } = useWorkspace()
  const setting = useQuery(api.process.soleHolder.queryOptions({ meta: { reads: ['workspace'] } }))
  const change = useCommand(client.process.allowSoleHolder)
  const allowed = setting.data?.allowed === true
  return (
    <Section title={t('approvals')} padded>
      {setting.error && <ErrorState error={setting.error} onRetry={() => void setting.refetch()} />}
      <p className={styles.name}>
        {t('soleHolder')} {setting.data && <StateTag>{allowed ? t('allowed') : t('notAllowed')}</StateTag>}
      </p>
      <p className={styles.soft}>{t('soleHolderHelp')}</p>
      {setting.data && (
        <ActionButton
          reason={me.owner ? null : t('ownerOnly')}
          loading={change.isPending}
          onClick={() => change.mutate({ allowed: !allowed })}
        >
          {allowed ? t('forbid') : t('allow')}
        </ActionButton>
      )}
    </Section>
  )
}
