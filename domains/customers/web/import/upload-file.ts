import { currentLocale } from '#apps/web/i18n/locale.ts'

/** An upload that was refused; `message` is the server's sentence, empty where no answer came. */
export class UploadRefused extends Error {}

/** Sends a file to the workspace; gives its id. */
export async function uploadFile(slug: string, file: File): Promise<string> {
  const path = `/api/v1/w/${encodeURIComponent(slug)}/files?name=${encodeURIComponent(file.name)}`
  const headers = { 'content-type': 'application/octet-stream', 'accept-language': currentLocale() }
  const response = await fetch(path, { method: 'POST', headers, body: file }).catch(() => null)
  const answer = (await response?.json().catch(() => ({}))) as { id?: string; title?: string } | undefined
  if (!response?.ok || !answer?.id) throw new UploadRefused(answer?.title ?? '')
  return answer.id
}
