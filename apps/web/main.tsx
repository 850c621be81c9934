import './base.css'
import { createRoot } from 'react-dom/client'
import { currentLocale, onLocaleChange } from './i18n/locale.ts'
import { currentShade, subscribe } from './theme-choice.ts'
import { applyPalette } from './theme-palette.ts'

const root = createRoot(document.getElementById('root') as HTMLElement)

applyPalette(currentShade())
subscribe(() => applyPalette(currentShade()))
sayLanguage()
onLocaleChange(sayLanguage)
void start()

/** A guest's page, the pages before a workspace and the workspace itself are three apps, so that each loads little. */
async function start(): Promise<void> {
  const path = window.location.pathname
  if (path.startsWith('/w/')) root.render((await import('./shell/workspace-app.tsx')).workspaceApp())
  else if (/^\/c(\/|$)/.test(path)) root.render((await import('#domains/guests/web/guest-app.tsx')).guestApp())
  else root.render((await import('./entrance/entrance-app.tsx')).entranceApp())
}

function sayLanguage(): void {
  document.documentElement.lang = currentLocale()
}
