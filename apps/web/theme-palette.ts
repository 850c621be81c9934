import type { Shade } from './theme-choice.ts'

/** The colours of the product by meaning. Every text colour has 4.5:1 on every ground it is used on. */
export const palettes = {
  light: {
    text: '#171c26',
    'text-soft': '#505a6b',
    'text-faint': '#636c7d',
    ground: '#f5f6f8',
    surface: '#ffffff',
    raised: '#ffffff',
    sunken: '#f8f9fb',
    line: '#e4e7ec',
    'line-strong': '#ccd2db',
    primary: '#1f5eff',
    link: '#1a54e8',
    'on-primary': '#ffffff',
    passed: '#0b7a4b',
    'passed-tint': '#e6f5ed',
    'passed-bar': '#4fae83',
    active: '#1a54e8',
    'active-tint': '#edf2ff',
    attention: '#935600',
    'attention-tint': '#fff3e0',
    failed: '#c0241f',
    'failed-tint': '#fdeceb',
    neutral: '#505a6b',
    'neutral-tint': '#eef0f4',
    shadow: 'rgb(23 28 38 / 12%)',
  },
  dark: {
    text: '#e8ebf1',
    'text-soft': '#b0b8c6',
    'text-faint': '#98a1b2',
    ground: '#0f1218',
    surface: '#171b23',
    raised: '#1e232d',
    sunken: '#13171e',
    line: '#2a303b',
    'line-strong': '#414958',
    primary: '#3566e8',
    link: '#8fb1ff',
    'on-primary': '#ffffff',
    passed: '#5fce9b',
    'passed-tint': '#12301f',
    'passed-bar': '#2f8a5f',
    active: '#8fb1ff',
    'active-tint': '#18264a',
    attention: '#f0b35c',
    'attention-tint': '#33240c',
    failed: '#ff8a82',
    'failed-tint': '#3a1817',
    neutral: '#b0b8c6',
    'neutral-tint': '#262c37',
    shadow: 'rgb(0 0 0 / 45%)',
  },
} as const satisfies Record<Shade, Record<string, string>>

export const fontFamily =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif"

/** Gives the same colours to our own styles: var(--text), var(--passed-tint). */
export function applyPalette(shade: Shade): void {
  const root = document.documentElement
  root.style.colorScheme = shade
  root.dataset.shade = shade
  for (const [name, value] of Object.entries(palettes[shade])) root.style.setProperty(`--${name}`, value)
  root.style.setProperty('--font', fontFamily)
}
