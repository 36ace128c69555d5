const shortNumber = /(\d-1-1)/

/** Plain words in which a number such as 9-1-1 never breaks over two lines. */
export function Phrase({ text }: { text: string }) {
  return text.split(shortNumber).map((part, index) => (index % 2 === 1 ? <span key={index} className="unbroken">{part}</span> : part))
}
