/** Which way a figure should move. */
export const directions = {
  up: { zh: '提高', en: 'Up' },
  down: { zh: '降低', en: 'Down' },
  hold: { zh: '保持在区间内', en: 'Hold within a band' },
} as const
export type Direction = keyof typeof directions
