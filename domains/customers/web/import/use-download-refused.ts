import { App } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useMutationOnce } from '#apps/web/records/use-mutation-once.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { importTexts } from '../import-texts.ts'
import { csvOf } from './csv-of.ts'

/** Saves the refused rows of an import as a file that can be mended and imported. */
export function useDownloadRefused({ id, fileName }: { id: string; fileName: string }) {
  const t = useTexts(importTexts)
  const { client } = useWorkspace()
  const { message } = App.useApp()
  return useMutationOnce({
    mutationFn: () => client.customers.refusedRows({ id }),
    onSuccess: ({ header, rows }) =>
      save(t('downloadName', { name: fileName.replace(/\.\w+$/, '') }), csvOf([header, ...rows])),
    onError: error => message.error(problemOf(error).message || t('network')),
  })
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
