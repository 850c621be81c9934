import type { Tone } from '#apps/web/ui/state-tag.tsx'

export const STATE_TONES = {
  draft: 'attention',
  published: 'passed',
  retired: 'neutral',
} as const satisfies Record<string, Tone>
