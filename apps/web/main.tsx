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

/** The pages before a workspace and the workspace itself are two apps, so that signing in loads little. */
async function start(): Promise<void> {
  const inside = window.location.pathname.startsWith('/w/')
  if (inside) root.render((await import('./shell/workspace-app.tsx')).workspaceApp())
  else root.render((await import('./entrance/entrance-app.tsx')).entranceApp())
}

function sayLanguage(): void {
  document.documentElement.lang = currentLocale()
}
