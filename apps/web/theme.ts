import type { ThemeConfig } from 'antd'
import { theme as antdTheme } from 'antd'
import type { Shade } from './theme-choice.ts'

/** The colours of the product by meaning. Every text colour has 4.5:1 on every ground it is used on. */
const palettes = {
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

/** antd in our colours. */
export function antdConfig(shade: Shade): ThemeConfig {
  const colour = palettes[shade]
  return {
    algorithm: shade === 'dark' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    cssVar: { key: `yc-${shade}` },
    hashed: false,
    token: {
      fontFamily,
      fontSize: 14,
      borderRadius: 6,
      sizeUnit: 4,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.18s',
      motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      colorPrimary: colour.primary,
      colorLink: colour.link,
      colorLinkHover: colour.link,
      colorSuccess: colour.passed,
      colorWarning: colour.attention,
      colorError: colour.failed,
      colorErrorText: colour.failed,
      colorText: colour.text,
      colorTextHeading: colour.text,
      colorTextSecondary: colour['text-soft'],
      colorTextTertiary: colour['text-faint'],
      colorTextDescription: colour['text-faint'],
      colorTextPlaceholder: colour['text-faint'],
      colorTextDisabled: colour['text-faint'],
      colorBgLayout: colour.ground,
      colorBgContainer: colour.surface,
      colorBgElevated: colour.raised,
      colorBorder: colour['line-strong'],
      colorBorderSecondary: colour.line,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Tabs: { itemSelectedColor: colour.active, itemHoverColor: colour.active, inkBarColor: colour.active },
      Drawer: { paddingLG: 20 },
    },
  }
}

/** Gives the same colours to our own styles: var(--text), var(--passed-tint). */
export function applyPalette(shade: Shade): void {
  const root = document.documentElement
  root.style.colorScheme = shade
  root.dataset.shade = shade
  for (const [name, value] of Object.entries(palettes[shade])) root.style.setProperty(`--${name}`, value)
  root.style.setProperty('--font', fontFamily)
}
