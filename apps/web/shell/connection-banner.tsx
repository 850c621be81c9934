import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { type Connection, listen } from '../rpc/live.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import { useDelayed } from '../ui/use-delayed.ts'
import styles from './connection-banner.module.css'

const PATIENCE_MS = 3_000

/** Says when what is on the screen may be behind; a short break is not worth a word. */
export function ConnectionBanner() {
  const t = useTexts(shellTexts)
  const { slug } = useWorkspace()
  const queries = useQueryClient()
  const [connection, setConnection] = useState<Connection>('connected')
  const online = useSyncExternalStore(onNetwork, () => navigator.onLine)
  useEffect(() => listen(slug, queries, setConnection), [slug, queries])
  const lasting = useDelayed(connection, PATIENCE_MS)
  const lost = connection === 'reconnecting' && lasting === 'reconnecting'
  return (
    <div role="status" className={online && !lost ? undefined : styles.banner}>
      {online ? lost && t('reconnecting') : t('offline')}
    </div>
  )
}

function onNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
