import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import styles from './settings.module.css'
import { settingsTexts } from './settings-texts.ts'

const FIELDS = {
  name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 120 },
  timeZone: {
    kind: 'text',
    label: { zh: '时区', en: 'Time zone' },
    help: { zh: '例如 Asia/Shanghai、Asia/Urumqi、Europe/Berlin。', en: 'Such as Asia/Shanghai or Europe/Berlin.' },
    required: true,
    max: 60,
  },
} as const

/** What the workspace is called and when its days begin. */
export function WorkspaceSettings() {
  const t = useTexts(settingsTexts)
  const { me, client } = useWorkspace()
  const change = useSend()(client.people.changeWorkspace)
  const [open, setOpen] = useState(false)
  const { name, timeZone, currency } = me.workspace
  return (
    <Section title={t('workspace')} padded>
      <dl className={styles.facts}>
        <dt>{t('name')}</dt>
        <dd>{name}</dd>
        <dt>{t('timeZone')}</dt>
        <dd>
          {timeZone} <span className={styles.soft}>{t('timeZoneHelp')}</span>
        </dd>
        <dt>{t('currency')}</dt>
        <dd>{currency}</dd>
      </dl>
      <ActionButton reason={me.owner ? null : t('ownerOnly')} onClick={() => setOpen(true)}>
        {t('edit')}
      </ActionButton>
      <ChangeForm
        open={open}
        title={t('workspace')}
        fields={FIELDS}
        record={me.workspace}
        onSubmit={(given, { version }) => change({ version, ...given })}
        onClose={() => setOpen(false)}
      />
    </Section>
  )
}
