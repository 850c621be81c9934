/** Where a meeting is: a link is followed, a room is read. */
export function Place({ text }: { text: string }) {
  if (!/^https?:\/\/\S+$/.test(text)) return <span>{text}</span>
  return (
    <a href={text} target="_blank" rel="noreferrer">
      {text}
    </a>
  )
}
