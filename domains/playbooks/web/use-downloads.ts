import type { Playbook } from '@yingce/process/playbook'
import { ROLE_LABELS } from '@yingce/process/role'
import { App } from 'antd'
import { useLocale } from '#apps/web/i18n/locale.ts'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useMutationOnce } from '#apps/web/records/use-mutation-once.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { useWords } from '#apps/web/ui/words.ts'
import { saveFile } from './save-file.ts'

/** A playbook as a file for people and as one for drawing programs; either writer is loaded when it is asked for. */
export function useDownloads() {
  const t = useTexts(commonTexts)
  const words = useWords()
  const language = useLocale() === 'en' ? 'en' : 'zh'
  const { client } = useWorkspace()
  const { message } = App.useApp()
  const onError = (error: unknown) => void message.error(problemOf(error).message || t('network'))
  const fileName = ({ id, name }: Playbook) => `${id} ${words(name)}`.replace(/[\\/:*?"<>|]/g, ' ').trim()
  const bpmn = useMutationOnce({
    mutationFn: async (playbook: Playbook) => {
      const [{ writeBpmn }, checks] = await Promise.all([
        import('@yingce/process/bpmn/write-bpmn'),
        client.playbooks.playbookChecks(),
      ])
      const role = Object.fromEntries(Object.entries(ROLE_LABELS).map(([id, label]) => [id, label[language]]))
      const criterion = Object.fromEntries(checks.map(({ name, label }) => [name, label[language]]))
      const text = writeBpmn(playbook, language, { role, criterion })
      saveFile(`${fileName(playbook)}.bpmn`, text, 'application/xml')
    },
    onError,
  })
  const yaml = useMutationOnce({
    mutationFn: async (playbook: Playbook) => {
      const { printPlaybook } = await import('@yingce/process/print-playbook')
      saveFile(`${fileName(playbook)}.yaml`, printPlaybook(playbook), 'application/yaml')
    },
    onError,
  })
  return { bpmn, yaml }
}
