import { z } from 'zod'

/** A text that says something and can be kept: no NUL, no half of a character. */
export function filledText(max: number) {
  const storable = (text: string) => !text.includes('\0') && text.isWellFormed()
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(storable, { params: { code: 'text' } })
}
