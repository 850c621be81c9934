import { currentLocale } from '../i18n/locale.ts'

/** An upload that was refused; `message` is the server's sentence, empty where no answer came. */
export class UploadRefused extends Error {}

/** Sends a file to the workspace and gives its id. `onProgress` hears how many of a hundred parts are sent. */
export function uploadFile(slug: string, file: File, onProgress?: (percent: number) => void): Promise<string> {
  const request = new XMLHttpRequest()
  request.open('POST', `/api/v1/w/${encodeURIComponent(slug)}/files?name=${encodeURIComponent(file.name)}`)
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.setRequestHeader('accept-language', currentLocale())
  request.upload.onprogress = ({ loaded, total }) => onProgress?.(Math.floor((100 * loaded) / Math.max(1, total)))
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(new UploadRefused(''))
    request.onload = () => {
      const answer = answerOf(request)
      if (request.status === 201 && answer.id) resolve(answer.id)
      else reject(new UploadRefused(answer.title ?? ''))
    }
    request.send(file)
  })
}

function answerOf({ responseText }: XMLHttpRequest): { id?: string; title?: string } {
  try {
    return JSON.parse(responseText) as { id?: string; title?: string }
  } catch {
    return {}
  }
}
