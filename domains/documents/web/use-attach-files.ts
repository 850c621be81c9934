import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { UploadRefused, uploadFile } from '#apps/web/rpc/upload-file.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { fileTexts } from './file-texts.ts'

/** A file on its way, or why it did not get there. */
export interface Sending {
  readonly key: number
  readonly name: string
  readonly percent: number
  readonly problem: string | null
}

let last = 0

/** Uploads files into a project, each with its progress; what is refused stays in view until it is closed. */
export function useAttachFiles(projectId: string) {
  const t = useTexts(fileTexts)
  const common = useTexts(commonTexts)
  const { slug, client } = useWorkspace()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const [sending, setSending] = useState<readonly Sending[]>([])
  const drop = (key: number) => setSending(all => all.filter(one => one.key !== key))
  const change = (key: number, set: Partial<Sending>) =>
    setSending(all => all.map(one => (one.key === key ? { ...one, ...set } : one)))

  async function attach(file: File): Promise<void> {
    last += 1
    const key = last
    const { name } = file
    setSending(all => [...all, { key, name, percent: 0, problem: null }])
    try {
      const fileId = await uploadFile(slug, file, percent => change(key, { percent }))
      await client.documents.attachFile({ projectId, fileId })
      drop(key)
      message.success(t('attached', { name }))
      await queries.invalidateQueries()
    } catch (error) {
      const said = error instanceof UploadRefused ? error.message : problemOf(error).message
      change(key, { problem: t('refused', { name, reason: said || common('network') }) })
    }
  }
  return { sending, attach, drop }
}
