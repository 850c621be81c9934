import type { Playbook } from '@yingce/process/playbook'
import { Button, Dropdown } from 'antd'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { playbookTexts } from './playbook-texts.ts'
import { useDownloads } from './use-downloads.ts'

/** What can be taken away of a playbook: on paper, for drawing programs, for people and other workspaces. */
export function FileActions({ playbook }: { playbook: Playbook }) {
  const t = useTexts(playbookTexts)
  const common = useTexts(commonTexts)
  const { bpmn, yaml } = useDownloads()
  const items = [
    { key: 'bpmn', label: t('downloadBpmn'), onClick: () => bpmn.mutate(playbook) },
    { key: 'yaml', label: t('exportYaml'), onClick: () => yaml.mutate(playbook) },
  ]
  return (
    <>
      <Button onClick={() => window.print()}>{t('print')}</Button>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button loading={bpmn.isPending || yaml.isPending}>{common('more')}</Button>
      </Dropdown>
    </>
  )
}
