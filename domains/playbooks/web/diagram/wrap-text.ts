/** Cuts a text into lines of a width in em: a Chinese sign is one em wide, a Latin one about half. The last line tells by … that there is more. */
export function wrapText(text: string, width: number, lines: number): string[] {
  const wrapped: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (line !== '' && widthOf(line + piece) > width) {
      wrapped.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  if (line.trim() !== '') wrapped.push(line.trimEnd())
  if (wrapped.length <= lines) return wrapped
  return [...wrapped.slice(0, lines - 1), shortened(wrapped[lines - 1] ?? '', width)]
}

export function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 1 : 0.56), 0)
}

/** A line breaks between words and beside any Chinese sign; a word longer than a line breaks anywhere. */
function piecesOf(text: string): string[] {
  const words = text.match(/[^\p{Script=Han}\s]+\s*|\p{Script=Han}|\s+/gu) ?? []
  return words.flatMap(word => (widthOf(word) > 12 ? [...word] : [word]))
}

function shortened(line: string, width: number): string {
  let kept = line
  while (kept !== '' && widthOf(`${kept}…`) > width) kept = [...kept].slice(0, -1).join('')
  return `${kept}…`
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/
